// Each class of a style sheet is a name of its own, so that only those that are used are in the bundle.
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export = classes
}
