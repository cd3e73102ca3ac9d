/** What is printed. */
export type Paper = 'view' | 'answer key'
