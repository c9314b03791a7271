import type { DeckWords } from '../words.ts';
import { number, plural } from './forms.ts';

export const words: DeckWords = {
  fit: {
    pageOf: (page: number, of: number) => `${number(page)} de ${number(of)}`,
    stepOf: (step: number, of: number) => `Etapa ${number(step)} de ${number(of)}`,
  },
  deck: {
    company: {
      notHere: 'Um ficheiro aberto neste dispositivo só aparece numa janela.',
      cannotFreeze:
        'Congelar funciona enquanto houver uma janela do apresentador aberta. S abre-a.',
      noDisplays: 'Leve uma das duas janelas para o projetor: o navegador não o faz.',
      refused: {
        title: 'Abrir a vista do apresentador',
        lead: 'O navegador não deixou esta página abrir uma janela. Este link abre a vista do apresentador; deixe esta janela para a sala.',
        link: 'Abrir a vista do apresentador',
      },
    },
    place: (slide: number, of: number, page: number) =>
      page > 1
        ? `Slide ${number(slide)} de ${number(of)}, página ${number(page)}`
        : `Slide ${number(slide)} de ${number(of)}`,
    goTo: (digits: string) => `Slide ${digits}, depois Enter`,
    noSlide: (slide: number, of: number) =>
      `Não há slide ${number(slide)}: o último é o ${number(of)}.`,
    live: 'O slide está de novo à vista.',
    black: 'Ecrã preto. B traz o slide de volta.',
    white: 'Ecrã branco. W traz o slide de volta.',
    frozen: 'O ecrã está congelado.',
    condensed: 'Condensado: palavras-chave e primeiras frases.',
    full: 'Todo o texto está nos slides.',
    linkCopied: 'O link para este slide foi copiado.',
    linkNotCopied: 'Não foi possível copiar o link. Está na barra de endereço.',
    noQuestion: 'Não há pergunta neste slide.',
    theme: (name: string) => `Cores: ${name}`,
    turn: 'Vire o dispositivo para ver os slides maiores.',
    noFullScreen: 'Este navegador não permite o ecrã inteiro.',
    broken: (slide: number) =>
      `O slide ${number(slide)} não pôde ser ajustado. Está inteiro na página de leitura.`,
    problems: (n: number) => `${plural(n, 'problema', 'problemas')} neste slide`,
    notLoaded: 'Não foi possível carregar. Há rede?',
    nav: 'Slides',
    tools: {
      previous: 'Anterior',
      next: 'Seguinte',
      overview: 'Visão geral',
      find: 'Procurar',
      presenter: 'Apresentar',
      draw: 'Desenhar',
      read: 'Ler',
      theme: 'Cores',
      fullScreen: 'Ecrã inteiro',
      keys: 'Teclas',
      openLesson: 'Abrir a lição',
    },
    ends: {
      end: 'Fim da lição',
      endOfCourse: 'Fim do curso',
      start: 'Início da lição',
      next: 'Lição seguinte',
      previous: 'Lição anterior',
      library: 'Todas as lições',
      again: (key: string) => `${key} outra vez vai para lá`,
    },
  },
  quiz: {
    correct: (letter: string) => `${letter}, certa`,
    yours: (letter: string) => `${letter}, a sua resposta`,
    check: 'Verificar',
    again: 'Tentar de novo',
    chooseMany: 'Escolha todas as certas.',
    saidRight: 'Certo.',
    saidWrong: (right: string) => `Não está certo. Certa: ${right}.`,
    saidAnswer: (right: string) => `Certa: ${right}.`,
  },
  diagrams: {
    failed: 'Este diagrama não pôde ser desenhado. No seu lugar está o código-fonte.',
  },
  themes: {
    title: 'Cores',
    system: 'Como o sistema',
    light: 'Claro',
    dark: 'Escuro',
    'hc-light': 'Alto contraste, claro',
    'hc-dark': 'Alto contraste, escuro',
  },
  parts: {
    close: 'Fechar',
    notKept: 'Este navegador não deixa a página guardar nada: o seu lugar só fica até sair.',
  },
};
