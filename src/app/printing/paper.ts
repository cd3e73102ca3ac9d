/** What a view can be printed as; only where there are questions is there a key. */
export type Paper = 'view' | 'answer key'
