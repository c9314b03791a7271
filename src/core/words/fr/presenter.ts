import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `Présentation : ${lesson}`,
    status: {
      live: 'La salle suit',
      frozen: (slide: number) => `Gelé, la salle voit la diapo ${number(slide)}`,
      black: 'La salle voit du noir',
      white: 'La salle voit du blanc',
      none: 'Pas d’écran pour la salle',
      sees: 'La salle voit',
    },
    displays: {
      open: 'Ouvrir la fenêtre du public',
      swap: 'Échanger les écrans',
      cannotSwap:
        'Le navigateur ne laisse pas cette page déplacer les fenêtres. Faites-les glisser.',
      refused: {
        title: 'Ouvrir la fenêtre du public',
        lead: 'Le navigateur n’a pas laissé cette page ouvrir une fenêtre. Ce lien ouvre celle de la salle ; gardez celle-ci pour vous.',
        link: 'Ouvrir la fenêtre du public',
      },
    },
    gap: {
      here: (time: string) =>
        `L’ordinateur a dormi, ou son horloge a été réglée. ${time} en ont été comptés.`,
      keep: 'Compter',
      leave: 'Ne pas compter',
    },
    panes: {
      slide: 'Largeur de la diapositive',
      stack: 'Hauteur de la diapositive',
      strip: 'Hauteur de la bande',
      hint: 'Faire glisser ; double clic pour la taille habituelle',
    },
    other: {
      here: 'Une autre fenêtre présente.',
      takeOver: 'Prendre la main',
      blocked: 'Une autre fenêtre présente. Prenez la main pour avancer d’ici.',
    },
    current: 'Diapo actuelle',
    next: {
      title: 'Ensuite',
      step: (step: number, of: number) => `étape ${number(step)} sur ${number(of)}`,
      page: (page: number, of: number) => `page ${number(page)} sur ${number(of)}`,
      stepThen: (step: string, title: string) => `${step}, puis ${title}`,
      slide: (slide: number) => `Diapo ${number(slide)}`,
      end: 'Fin de la leçon',
      lesson: (title: string) => `puis : ${title}`,
      endOfCourse: 'C’était la dernière leçon.',
      goOn: 'Leçon suivante',
      frozen: 'L’écran de la salle est gelé. Appuyez sur Z, puis changez de leçon.',
    },
    notes: {
      title: 'Notes',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, 'étape à venir', 'étapes à venir')
          : `étape ${number(step)} sur ${number(of)}`,
      none: 'Pas de notes pour cette diapo. Son plan :',
      leftOut: 'Ce site a été créé sans notes. Le plan de la diapo :',
      outline: 'Le plan de la diapo :',
      locked: {
        ask: 'Ces notes sont verrouillées. Leur phrase secrète :',
        open: 'Déverrouiller',
        opening: 'Déverrouillage…',
        wrong: 'Cette phrase ne les ouvre pas. Vérifiez les majuscules et la langue du clavier.',
        insecure:
          'Ces notes sont verrouillées, et sans https ce navigateur ne déverrouille rien. Ouvrez le site par son adresse https ou sur localhost.',
      },
      rest: 'La diapositive omet :',
      failed: 'Les notes n’ont pas pu être chargées. Le réseau est-il là ?',
      smaller: 'Notes plus petites',
      larger: 'Notes plus grandes',
    },
    time: {
      title: 'Temps',
      of: (minutes: number) => `sur ${shortTime(minutes)}`,
      ends: (time: string) => `fin à ${time}`,
      start: 'Démarrer',
      pause: 'Pause',
      reset: 'Remettre à zéro',
      questions: 'Questions',
      behind: (time: string) => `${time} de retard`,
      ahead: (time: string) => `${time} d’avance`,
      onTime: 'Dans les temps',
      notStarted: 'Part au premier mouvement',
      paused: 'Chrono en pause',
      forQuestions: 'Questions : le plan attend',
      now: 'maintenant',
      place: (slide: number, of: number) => `diapo ${number(slide)} sur ${number(of)}`,
      pace: 'Rythme',
    },
    tools: {
      title: 'Outils',
      black: 'Noir',
      white: 'Blanc',
      freeze: 'Geler',
      condense: 'Condenser',
      laser: 'Laser',
      draw: 'Dessiner',
      zoom: 'Loupe',
      answer: 'Réponse',
      back: 'Retour',
      next: 'Suivant',
      overview: 'Vue d’ensemble',
      find: 'Chercher',
      keys: 'Touches',
    },
    strip: {
      title: 'Diapos',
      minutes: (minutes: number) => `${number(minutes)} min`,
    },
  },
};
