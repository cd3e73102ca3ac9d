import * as buttons from '../../ui/button.module.css'
import { Picker, type Option } from '../../ui/Picker.tsx'
import * as messages from '../../messages/curate.ts'

interface Props {
  targets: readonly string[]
  entities: readonly Option[]
  /** Whether more than one may be named. */
  several: boolean
  onChange(targets: string[]): void
  onMake(name: string, take: (id: string) => void): void
}

/** To whom: one, or several of whom the same is said. */
export function TargetPickers({ targets, entities, several, onChange, onMake }: Props) {
  const picker = { options: entities, nothingFound: messages.nothingFound }
  const isOpen = several || targets.length === 0
  const add = (id: string) => onChange([...targets, id])
  return (
    <>
      {targets.map((id, i) => (
        <Picker
          key={id}
          {...picker}
          label={messages.toWhom}
          placeholder={messages.choose}
          value={id}
          onChoose={(chosen) => onChange(targets.with(i, chosen))}
        />
      ))}
      {isOpen && (
        <Picker
          key={targets.length}
          {...picker}
          options={entities.filter(({ id }) => !targets.includes(id))}
          label={targets.length ? messages.anotherTarget : messages.toWhom}
          placeholder={targets.length ? messages.anotherTarget : messages.choose}
          value={null}
          onChoose={add}
          make={{
            label: (typed) => messages.newName({ name: typed }),
            choose: (typed) => onMake(typed, add),
          }}
        />
      )}
      {targets.length > 1 &&
        targets.map((id) => (
          <button
            key={id}
            type="button"
            className={buttons.quiet}
            onClick={() => onChange(targets.filter((other) => other !== id))}
          >
            {messages.removeName({ name: entities.find((entity) => entity.id === id)?.label ?? id })}
          </button>
        ))}
    </>
  )
}
