import {
  Ban as BanNode,
  CircleCheck as CircleCheckNode,
  CalendarClock as CalendarClockNode,
  EyeOff as EyeOffNode,
  Megaphone as MegaphoneNode,
  MessageCircleQuestion as MessageCircleQuestionNode,
  MessageSquareShare as MessageSquareShareNode,
  PenLine as PenLineNode,
  Quote as QuoteNode,
  RefreshCw as RefreshCwNode,
  Target as TargetNode,
  Telescope as TelescopeNode,
} from 'lucide'
import type { ShownSpeech, Status } from '../../domain/graph/vocabulary.ts'
import { icon, type Icon } from '../../ui/icon.tsx'

const Ban = icon(BanNode)
const CircleCheck = icon(CircleCheckNode)
const CalendarClock = icon(CalendarClockNode)
const EyeOff = icon(EyeOffNode)
const Megaphone = icon(MegaphoneNode)
const MessageCircleQuestion = icon(MessageCircleQuestionNode)
const MessageSquareShare = icon(MessageSquareShareNode)
const PenLine = icon(PenLineNode)
const Quote = icon(QuoteNode)
const RefreshCw = icon(RefreshCwNode)
const Target = icon(TargetNode)
const Telescope = icon(TelescopeNode)

export const VoiceIcon = Megaphone

export const SPEECH_ICONS: Record<ShownSpeech, Icon> = {
  quoted: Quote,
  reported: MessageSquareShare,
  narration: PenLine,
  hidden: EyeOff,
}

export const STATUS_ICONS: Record<Status, Icon> = {
  occurred: CircleCheck,
  ongoing: RefreshCw,
  planned: CalendarClock,
  sought: Target,
  alleged: MessageCircleQuestion,
  predicted: Telescope,
  denied: Ban,
}
