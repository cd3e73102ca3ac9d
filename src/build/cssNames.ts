/** Class names of CSS modules: the same in the prerendered page and in the app that takes it over. */
export const CSS_NAMES = '[name]_[local]'
