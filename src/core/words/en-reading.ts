/** The English words of the reading page that come with what is added to its text. */
export const readingWords = {
  footnote: (number: string) => `Footnote ${number}`,
  enlarge: 'Enlarge',
  enlarged: 'Enlarged picture',
};
