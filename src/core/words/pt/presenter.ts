import type { PresenterWords } from '../words.ts';
import { number, plural, shortTime } from './forms.ts';
import { mend, rehearsal } from './rehearsal-and-notes.ts';

export const words: PresenterWords = {
  presenter: {
    mend,
    rehearsal,
    title: (lesson: string) => `Apresentador: ${lesson}`,
    status: {
      live: 'A sala vê o slide',
      frozen: (slide: number) => `Congelado, a sala vê o slide ${number(slide)}`,
      black: 'A sala vê preto',
      white: 'A sala vê branco',
      none: 'Sem ecrã para a sala',
      sees: 'A sala vê',
    },
    displays: {
      open: 'Abrir a janela do público',
      swap: 'Trocar as telas',
      cannotSwap: 'O navegador não deixa esta página mover janelas. Arraste-as.',
      refused: {
        title: 'Abrir a janela do público',
        lead: 'O navegador não deixou esta página abrir uma janela. Este link abre a da sala; fique com esta.',
        link: 'Abrir a janela do público',
      },
    },
    gap: {
      here: (time: string) =>
        `O computador dormiu, ou o relógio dele foi acertado. Foram contados ${time}.`,
      keep: 'Contar',
      leave: 'Não contar',
    },
    panes: {
      slide: 'Largura do slide',
      stack: 'Altura do slide',
      strip: 'Altura da faixa',
      hint: 'Arraste; clique duplo para o tamanho normal',
    },
    other: {
      here: 'Outra janela está a apresentar.',
      takeOver: 'Assumir',
      blocked: 'Outra janela está a apresentar. Assuma para avançar daqui.',
    },
    current: 'Slide atual',
    next: {
      title: 'A seguir',
      step: (step: number, of: number) => `etapa ${number(step)} de ${number(of)}`,
      page: (page: number, of: number) => `página ${number(page)} de ${number(of)}`,
      stepThen: (step: string, title: string) => `${step}, depois ${title}`,
      slide: (slide: number) => `Slide ${number(slide)}`,
      end: 'Fim da lição',
      lesson: (title: string) => `depois: ${title}`,
      endOfCourse: 'Foi a última lição.',
      goOn: 'Lição seguinte',
      frozen: 'O ecrã da sala está congelado. Prima Z e depois vá para a outra lição.',
    },
    notes: {
      title: 'Notas',
      step: (step: number, of: number) =>
        step === 0
          ? plural(of, 'etapa por vir', 'etapas por vir')
          : `etapa ${number(step)} de ${number(of)}`,
      none: 'Não há notas para este slide. O seu esquema:',
      leftOut: 'Este site foi criado sem notas. O esquema do slide:',
      outline: 'O esquema do slide:',
      locked: {
        ask: 'Estas notas estão bloqueadas. A sua palavra-passe:',
        open: 'Desbloquear',
        opening: 'A desbloquear…',
        wrong: 'Esta palavra-passe não as abre. Veja as maiúsculas e o idioma do teclado.',
        insecure:
          'Estas notas estão bloqueadas, e sem https este navegador não desbloqueia nada. Abra o site pelo endereço https ou em localhost.',
      },
      rest: 'O slide omite:',
      failed: 'Não foi possível carregar as notas. Há rede?',
      smaller: 'Notas menores',
      larger: 'Notas maiores',
    },
    time: {
      title: 'Tempo',
      of: (minutes: number) => `de ${shortTime(minutes)}`,
      ends: (time: string) => `acaba às ${time}`,
      start: 'Iniciar',
      pause: 'Pausa',
      reset: 'Repor',
      questions: 'Perguntas',
      behind: (time: string) => `${time} de atraso`,
      ahead: (time: string) => `${time} de avanço`,
      onTime: 'No plano',
      notStarted: 'Começa com o primeiro movimento',
      paused: 'Relógio em pausa',
      forQuestions: 'Perguntas: o plano espera',
      now: 'agora',
      place: (slide: number, of: number) => `slide ${number(slide)} de ${number(of)}`,
      pace: 'Ritmo',
    },
    tools: {
      title: 'Ferramentas',
      black: 'Preto',
      white: 'Branco',
      freeze: 'Congelar',
      condense: 'Condensar',
      laser: 'Laser',
      draw: 'Desenhar',
      zoom: 'Lupa',
      answer: 'Resposta',
      back: 'Voltar',
      next: 'Seguinte',
      overview: 'Visão geral',
      find: 'Procurar',
      keys: 'Teclas',
    },
    strip: {
      title: 'Slides',
      minutes: (minutes: number) => `${number(minutes)} min`,
    },
  },
};
