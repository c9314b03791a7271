import type { words as deck } from './en/deck.ts';
import type { words as dialogs } from './en/dialogs.ts';
import type { words as ink } from './en/ink.ts';
import type { words as library } from './en/library.ts';
import type { words as page } from './en/page.ts';
import type { words as presenter } from './en/presenter.ts';
import type { words as print } from './en/print.ts';
import type { prose } from './en/prose.ts';
import type { words as progress } from './en/progress.ts';
import type { words as search } from './en/search.ts';
import type { words as reader } from './en/reader.ts';

/** What every window needs before the first slide can move; all rooms have it. */
export type DeckWords = typeof deck;
/** What is in pages without any script, and what the library and the reading page add to it. */
export type PageWords = typeof page;
/** What stands in the prose of lessons. */
export type ProseWords = typeof prose;
export type DialogWords = typeof dialogs;
export type InkWords = typeof ink;
export type LibraryWords = typeof library;
export type PresenterWords = typeof presenter;
export type PrintWords = typeof print;
export type ProgressWords = typeof progress;
export type SearchWords = typeof search;
export type ReaderWords = typeof reader;

/** The words that are loaded when somebody comes to need them. */
export interface Shelves {
  readonly dialogs: DialogWords;
  readonly ink: InkWords;
  readonly library: LibraryWords;
  readonly page: PageWords;
  readonly presenter: PresenterWords;
  readonly print: PrintWords;
  readonly progress: ProgressWords;
  readonly reader: ReaderWords;
  readonly search: SearchWords;
}
export type Shelf = keyof Shelves;

/** All the words of the interface in one language. */
export type Words = DeckWords &
  DialogWords &
  InkWords &
  LibraryWords &
  PageWords &
  PresenterWords &
  PrintWords &
  ReaderWords &
  ProgressWords &
  SearchWords;

/** What the module of a language offers: the words of the deck, and the ways to the others. */
export interface LanguageModule {
  readonly words: DeckWords;
  readonly shelves: {
    readonly [Name in Shelf]: () => Promise<{ readonly words: Shelves[Name] }>;
  };
}
