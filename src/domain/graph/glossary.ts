import type { EdgeStance, ShownSpeech, Status } from './vocabulary.ts'

export type TermName =
  | EdgeStance
  | ShownSpeech
  | Status
  | 'voice'
  | 'stance'
  | 'status'
  | 'speech'
  | 'claim'
  | 'relation'
  | 'kind'
  | 'class'
  | 'type'
  | 'section'
  | 'structural'
  | 'neighbourhood'
  | 'chain'
  | 'balanced'
  | 'camp'
  | 'metonym'
  | 'ghost'

/** A sentence or two on each term of the interface, for a reader of fifteen. */
export const GLOSSARY: Record<TermName, string> = {
  voice:
    'Whoever makes a claim: the author, or somebody whom the author quotes or reports. A text can let many voices speak, or only a few.',
  stance:
    'How a claim draws the one toward the other: as a friend (cooperative), as a foe (hostile), or as neither (neutral).',
  cooperative: 'The claim draws the one as working with the other, or as friendly to it.',
  hostile: 'The claim draws the one as against the other: accusing, opposing, threatening.',
  neutral: 'The claim takes no side: it draws the one neither as friend nor as foe of the other.',
  contested:
    'The claims do not agree: some draw the one as a friend of the other, or as neither, and some as a foe.',
  hidden: 'Hidden for now, so that you can say first what you expect. “Reveal” shows it.',
  status:
    'How certain the text makes it sound: as done, as going on, or only as planned, hoped for or alleged.',
  occurred: 'The text tells it as something that has happened.',
  ongoing: 'The text tells it as something that is going on.',
  planned: 'The text tells it as announced; it has not been done yet.',
  sought: 'The text tells it as something that somebody wants or tries to reach; it may never come about.',
  alleged: 'Somebody says so, often as an accusation; the text does not show that it is so.',
  predicted: 'Somebody says that it will happen, or could.',
  denied: 'Somebody says that it is not so.',
  speech: 'In what way the words reach us: quoted, reported, or told by the author.',
  quoted: 'The very words of the voice, in quotation marks.',
  reported: 'The author tells in other words what the voice has said.',
  narration: 'The author says it, in the author’s own words and name.',
  claim: 'One statement of the text about two parties, resting on words that you can read in their sentence.',
  relation: 'All claims that say the same of the same two, such as “the one supports the other”.',
  kind: 'What somebody or something is: a state, a leader, an alliance, a meeting, an institution or an agreement.',
  class:
    'Types of relation put together: what draws two together, what sets them apart, how things are built, and the rest. How a line looks shows its stance instead.',
  type: 'What the one does to the other, in one verb: visits, supports, accuses.',
  section: 'A part of the text under a heading of its own; before the first heading stands the opening.',
  structural:
    'How things are built rather than what anybody does: being part of, being a member of, holding an office, taking part.',
  neighbourhood: 'All that is connected to something directly, or over a few steps.',
  chain: 'A way from one to another over claims, each beginning where the one before it ends.',
  balanced:
    'Three parties are balanced if friends of friends are friends and enemies of enemies are friends too. Where that fails, theory expects tension.',
  camp: 'A side: those whom the text draws as friends of each other, or as against the same others.',
  metonym:
    'A name that stands for another: “Tehran” for the government of Iran, “the White House” for the American one.',
  ghost: 'Drawn very pale: none of the chosen voices says so, but others in the text do.',
}
