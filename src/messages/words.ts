// Made from en/words.json by `npm run messages`.
import { number } from "@messageformat/runtime";
export const opening = "Opening"
export const theWholeText = "The whole text"
export const sectionNumber = (d: { number: number }): string => "Section " + number("en", d.number, 0) as string
export const theOpening = "the opening"
export const sectionNumberInside = (d: { number: number }): string => "section " + number("en", d.number, 0) as string
export const licence = "Licence"
export const attribution = "Attribution"
export const graphBy = "Graph by"
export const by = (d: { authors: string }): string => "by " + d.authors
export const notStated = (d: { list: string }): string => "No " + d.list + " is stated."
export const author = "Author"
export const publisher = "Publisher"
export const date = "Date"
export const link = "Link"
export const aPublisher = "publisher"
export const aDate = "date"
export const aWebAddress = "web address"
export const outsideTheArticle = "Outside the article"
export const outsideTheText = "Outside the text"
export const yearCe = (d: { year: string }): string => d.year + " CE"
export const yearBce = (d: { year: string }): string => d.year + " BCE"
