import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ComponentType } from 'react'
import { attributesOf, attributesOfWords, isolateName } from '../../domain/text/language.ts'
import { slideOf } from '../../domain/slides/slide.ts'
import type { Claim } from '../../domain/graph/graph.ts'
import { tourPosition } from '../../domain/view/tour.ts'
import { panelOf } from '../../domain/view/analysis.ts'
import { useGraph, useOverlay, useView } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import { Words } from '../../ui/Words.tsx'
import { Blank } from './Blank.tsx'
import { Camps } from './Camps.tsx'
import { Evidence } from './Evidence.tsx'
import { Keys } from './Keys.tsx'
import * as styles from './present.module.css'
import { SameView } from './SameView.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Spotlight } from './Spotlight.tsx'
import { Start } from './Start.tsx'
import { SlidePicture, type PictureProps } from './SlidePicture.tsx'
import { StepWords } from './StepWords.tsx'
import { Toolbar, type OpenOverlay } from './Toolbar.tsx'
import { WholeSentences } from './WholeSentences.tsx'
import { VoiceShares } from './VoiceShares.tsx'
import { useAwake } from './useAwake.ts'
import { usePresenting } from './usePresenting.ts'
import { useRemote } from './useRemote.ts'
import { useSmall } from './useSmall.ts'
import { useSwipe } from './useSwipe.ts'

/** What a view other than the graph puts before a class. */
export interface Whole {
  Slide: ComponentType<{ select: string | null }>
  /** Where it stands by what is said of it, on a wide screen. */
  stands: 'above' | 'beside'
}

/** The fewer names, the more room the picture leaves to the words. */
const crowd = (names: number) => (names <= 4 ? 'few' : names <= 6 ? 'some' : 'many')
/** So many characters of sentences leave room for a picture beside them. */
const MOST = { wide: 210, narrow: 150, small: 110 }
/** An old projector; on a phone one scrolls. */
const NARROW = '(min-aspect-ratio: 1) and (max-aspect-ratio: 3/2)'

const roomForEach = (read: readonly Claim[], small: boolean): number =>
  (small ? MOST.small : matchMedia(NARROW).matches ? MOST.narrow : MOST.wide) /
  new Set(read.map(({ sentence }) => sentence)).size

interface Props {
  /** Draws a picture; the graph's own way of drawing, handed in by the shell. */
  Picture: ComponentType<PictureProps>
  /** What stands in the place of the picture where the view is another; the selected relation is marked in it. */
  whole: Whole | null
  /** Of the presenter's own window; null where windows cannot hear each other. */
  notesAddress: string | null
  /** Of this page outside of a frame that cannot fill the screen; null where there is no need or no way. */
  newTab: string | null
}

/** One thing at a time, for the back row: a small picture, the step's words, and one sentence with whose it is. */
export function Screen({ Picture, whole: wholeOfView, notesAddress, newTab }: Props) {
  const graph = useGraph()
  const view = useView()
  const overlay = useOverlay()
  const [over, setOver] = useState<OpenOverlay | null>(null)
  const screen = useRef<HTMLDivElement>(null)
  const shown = useVisible()
  const subject = useMemo(() => slideOf(graph, view, shown), [graph, view, shown])
  const position = tourPosition(graph, view)
  const controls = usePresenting(position?.tour.steps.length ?? subject.steps)
  const toggle = (what: OpenOverlay) => setOver((now) => (now === what ? null : what))
  useRemote(controls, {
    link: () => toggle('link'),
    spotlight: () => toggle('spotlight'),
    keys: () => toggle('keys'),
    sentence: subject.read.length ? () => toggle('sentence') : undefined,
    close: over === null ? undefined : () => setOver(null),
  })
  const swipe = useSwipe(controls)
  const awake = useAwake(screen)
  const small = useSmall()
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['presented'] = ''
    return () => {
      delete dataset['presented']
    }
  }, [])
  useEffect(() => {
    // A frame that is only just loaded leaves the focus to the page around it.
    if (document.hasFocus()) screen.current?.focus({ preventScroll: true })
  }, [])

  const panel = view.select === null ? panelOf(view) : null
  const isStart = !position && view.step === 1 && view.select === null && view.focus === null && !panel
  const whole = panel ? null : wholeOfView
  const onStep = position !== null && !view.away
  const { title, language } = graph.file
  const isTitle = !onStep && subject.heading === isolateName(title)
  const isEnd = controls.step === controls.steps && !view.away
  const isQuestion =
    (onStep && position.step.question !== undefined) || (view.hide?.includes('voices') ?? false)
  const evidence = subject.read.length > 0 && (
    <Evidence
      graph={graph}
      claims={subject.read}
      most={roomForEach(subject.read, small)}
      asked={!isQuestion ? 'nothing' : overlay.answer ? 'told' : 'open'}
      onOpen={() => toggle('sentence')}
    />
  )
  return (
    <div
      className={styles.screen}
      ref={screen}
      tabIndex={-1}
      data-awake={awake}
      data-small={small}
      {...swipe}
    >
      <main className={styles.slide} aria-live="polite" data-beside={whole?.stands === 'beside'}>
        <h1
          className={styles.heading}
          {...(isTitle ? attributesOf(language) : onStep && attributesOfWords(language, position.step.title))}
        >
          <Words>{onStep ? position.step.title : isTitle ? title : subject.heading}</Words>
        </h1>
        {onStep && <StepWords step={position.step} />}
        {isStart && <Start />}
        {panel === 'balance' && <Camps shown={shown} />}
        {panel === 'voices' && <VoiceShares shown={shown} />}
        {whole && (
          <>
            <div className={styles.whole}>
              <whole.Slide select={subject.read[0]?.relation.id ?? view.select} />
            </div>
            {evidence}
          </>
        )}
        {!whole && panel !== 'balance' && panel !== 'voices' && (
          <div
            className={styles.shown}
            data-read={subject.read.length > 0}
            data-names={crowd(subject.entities.length)}
          >
            <SlidePicture Picture={Picture} subject={subject} title={subject.heading} />
            {evidence && <div className={styles.read}>{evidence}</div>}
          </div>
        )}
        {(isStart || isEnd) && <SourceLine />}
      </main>
      <Toolbar
        counted={!isStart}
        controls={controls}
        notesAddress={notesAddress}
        newTab={newTab}
        over={over}
        onOver={toggle}
      />
      {over === 'spotlight' && <Spotlight />}
      {over === 'keys' && <Keys onClose={() => setOver(null)} />}
      {over === 'sentence' && (
        <WholeSentences graph={graph} claims={subject.read} onClose={() => setOver(null)} />
      )}
      {over === 'link' && <SameView onClose={() => setOver(null)} />}
      {overlay.blank && <Blank onEnd={controls.next} />}
    </div>
  )
}
