import {
  Ban,
  CircleCheck,
  CalendarClock,
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
import type { Speech, Status } from '../../domain/vocabulary.ts'

export const VoiceIcon = Megaphone

export const SPEECH_ICONS: Record<Speech, LucideIcon> = {
  quoted: Quote,
  reported: MessageSquareShare,
  narration: PenLine,
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
