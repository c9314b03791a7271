import { shortTime } from './forms.ts';

/** The tools of the reading page. */
export const words = {
  reader: {
    search: 'Search',
    textTitle: 'Text and colours',
    size: 'Size',
    smaller: 'Smaller',
    larger: 'Larger',
    width: 'Width of lines',
    widths: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    left: (minutes: number) => `${shortTime(minutes)} left`,
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy. Select the code and copy it by hand.',
    copyLink: (title: string) => `Copy the link to “${title}”`,
    linkCopied: 'The link is copied.',
    dock: 'Slides',
    previousSlide: 'Previous slide',
    nextSlide: 'Next slide',
  },
  /** What is added to the text. */
  reading: {
    footnote: (number: string) => `Footnote ${number}`,
    enlarge: 'Enlarge',
    enlarged: 'Enlarged picture',
  },
};
