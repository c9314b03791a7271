import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} sur ${number(of)}`,
    stepOf: (step: number, of: number) => `Étape ${number(step)} sur ${number(of)}`,
  },
  deck: {
    company: {
      notHere: 'Un fichier ouvert sur cet appareil ne s’affiche que dans une fenêtre.',
      cannotFreeze: 'Le gel fonctionne tant qu’une fenêtre de présentation est ouverte. S l’ouvre.',
      noDisplays:
        'Déplacez vous-même une des deux fenêtres vers le projecteur : le navigateur ne le fait pas.',
      refused: {
        title: 'Ouvrir la vue présentateur',
        lead: 'Le navigateur n’a pas laissé cette page ouvrir une fenêtre. Ce lien ouvre la vue présentateur ; gardez cette fenêtre-ci pour la salle.',
        link: 'Ouvrir la vue présentateur',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `Diapo ${number(slide)} sur ${number(of)}, page ${number(page)}`
        : `Diapo ${number(slide)} sur ${number(of)}`,
    goTo: (digits: string) => `Diapo ${digits}, puis Entrée`,
    noSlide: (slide: number, of: number) =>
      `Il n’y a pas de diapo ${number(slide)} : la dernière est la ${number(of)}.`,
    live: 'La diapo est de nouveau visible.',
    black: 'Écran noir. B ramène la diapo.',
    white: 'Écran blanc. W ramène la diapo.',
    frozen: 'L’écran est gelé.',
    condensed: 'Condensé : mots-clés et premières phrases.',
    full: 'Tout le texte est sur les diapos.',
    linkCopied: 'Le lien vers cette diapo est copié.',
    linkNotCopied: 'Le lien n’a pas pu être copié. Il est dans la barre d’adresse.',
    noQuestion: 'Il n’y a pas de question sur cette diapo.',
    theme: (name: string) => `Couleurs : ${name}`,
    turn: 'Tournez l’appareil pour agrandir les diapos.',
    noFullScreen: 'Ce navigateur ne permet pas le plein écran.',
    broken: (slide: number) =>
      `La diapo ${number(slide)} n’a pas pu être ajustée. Elle est entière sur la page de lecture.`,
    problems: (n: number) => `${plural(n, 'problème', 'problèmes')} sur cette diapo`,
    notLoaded: 'Impossible de charger cela. Le réseau est-il là ?',
    nav: 'Diapos',
    tools: {
      previous: 'Précédent',
      next: 'Suivant',
      overview: 'Vue d’ensemble',
      find: 'Chercher',
      presenter: 'Présenter',
      draw: 'Dessiner',
      read: 'Lire',
      theme: 'Couleurs',
      fullScreen: 'Plein écran',
      keys: 'Touches',
      openLesson: 'Ouvrir la leçon',
    },
    ends: {
      end: 'Fin de la leçon',
      endOfCourse: 'Fin du cours',
      start: 'Début de la leçon',
      next: 'Leçon suivante',
      previous: 'Leçon précédente',
      library: 'Toutes les leçons',
      again: (key: string) => `Encore ${key} pour y aller`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}, juste`,
    yours: (letter: string) => `${letter}, votre réponse`,
    check: 'Vérifier',
    again: 'Réessayer',
    chooseMany: 'Choisissez toutes les bonnes réponses.',
    saidRight: 'Juste.',
    saidWrong: (right: string) => `Faux. Bonne réponse : ${right}.`,
    saidAnswer: (right: string) => `Bonne réponse : ${right}.`,
  },
  diagrams: {
    failed: 'Ce diagramme n’a pas pu être dessiné. Voici son code source.',
  },
  themes: {
    title: 'Couleurs',
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
    'hc-light': 'Contraste élevé, clair',
    'hc-dark': 'Contraste élevé, sombre',
  },
  parts: {
    close: 'Fermer',
    notKept:
      'Ce navigateur ne laisse rien garder à cette page : votre place ne tient que jusqu’à votre départ.',
  },
};
