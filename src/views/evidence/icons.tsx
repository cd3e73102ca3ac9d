import {
  Ban,
  CircleCheck,
  CalendarClock,
  EyeOff,
  Megaphone,
  MessageCircleQuestion,
  MessageSquareShare,
  PenLine,
  Quote,
  RefreshCw,
  Target,
  Telescope,
  type LucideIcon,
} from 'lucide-react'
import type { ShownSpeech, Status } from '../../domain/graph/vocabulary.ts'

export const VoiceIcon = Megaphone

export const SPEECH_ICONS: Record<ShownSpeech, LucideIcon> = {
  quoted: Quote,
  reported: MessageSquareShare,
  narration: PenLine,
  hidden: EyeOff,
}

export const STATUS_ICONS: Record<Status, LucideIcon> = {
  occurred: CircleCheck,
  ongoing: RefreshCw,
  planned: CalendarClock,
  sought: Target,
  alleged: MessageCircleQuestion,
  predicted: Telescope,
  denied: Ban,
}
