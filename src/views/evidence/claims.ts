export { RelationEvidence } from './RelationEvidence.tsx'
export { SentenceEvidence } from './SentenceEvidence.tsx'
