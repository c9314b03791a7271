import type { ProgressWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: ProgressWords = {
  progress: {
    open: 'Fortschritt',
    title: 'Dein Fortschritt',
    lead: 'Wo du warst, was abgeschlossen ist und wie die Quiz liefen, merkt sich nur dieser Browser. Eine Datei bringt es in einen anderen.',
    save: 'Als Datei speichern',
    add: 'Aus Datei hinzufügen',
    forget: 'Alles vergessen',
    sure: 'Alle Stellen, Häkchen und Antworten dieses Kurses vergessen? Nur eine gespeicherte Datei bringt sie zurück.',
    yes: 'Vergessen',
    no: 'Behalten',
    fileName: 'fortschritt.json',
    added: (n: number) => `Fortschritt in ${plural(n, 'Lektion', 'Lektionen')} hinzugefügt.`,
    notAFile: (name: string) => `${name} enthält keinen Fortschritt eines Kurses.`,
    forgotten: 'Alles ist vergessen.',
    finished: (title: string) => `Abgeschlossen: ${title}`,
    tick: 'Abgeschlossen',
    right: (n: number, of: number) => `${number(n)} von ${number(of)} richtig`,
    firstAndLast: (first: number, last: number, of: number) =>
      `Zuerst ${number(first)} von ${number(of)}, zuletzt ${number(last)} von ${number(of)}`,
  },
};
