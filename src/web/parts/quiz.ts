import { mentionsPlaces, shuffle, visitSeed } from './shuffle.ts';
import { ui } from './ui.ts';

/** What answering a question needs from the page. */
export interface QuizTools {
  /** Tells those who listen how it went. */
  say(text: string): void;
}

const answered = 'lectern:answered';

/** Calls back with the slide of a question that somebody has answered, and whether all was right. Returns its undo. */
export function listenToAnswers(onAnswer: (slide: number, right: boolean) => void): () => void {
  const listen = (event: Event): void => {
    if (!(event instanceof CustomEvent) || !(event.target instanceof Element)) return;
    const slide = event.target.closest('[data-slide]')?.getAttribute('data-slide');
    onAnswer(Number(slide), event.detail === true);
  };
  document.addEventListener(answered, listen);
  return () => {
    document.removeEventListener(answered, listen);
  };
}

/**
 * Makes the questions below `root` answerable by click and by key: options in an order of this visit, the answer, why,
 * and another try. Do it before slides are fitted. Returns the undo of the listening.
 */
export function startQuizzes(root: HTMLElement, tools: QuizTools): () => void {
  prepareQuizzes(root);
  const listen = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const quiz = button?.closest<HTMLElement>('.quiz');
    if (button === null || !quiz) return;
    if (button.matches('.choice')) choose(quiz, button, tools);
    else if (button.matches('.quiz-check')) check(quiz, tools);
    else if (button.matches('.quiz-again')) startOver(quiz);
  };
  root.addEventListener('click', listen);
  return () => {
    root.removeEventListener('click', listen);
  };
}

/** Shuffles and equips questions that were not yet: those of slides that came with a live edit. */
export function prepareQuizzes(root: HTMLElement): void {
  for (const quiz of root.querySelectorAll<HTMLElement>('.quiz:not([data-ready])')) {
    quiz.dataset['ready'] = '';
    shuffleOptions(quiz);
    quiz.append(createTools(isMultiple(quiz)));
  }
}

function shuffleOptions(quiz: HTMLElement): void {
  const options = optionsOf(quiz);
  const list = options[0]?.parentElement;
  const speech = options.map(
    (option) => option.querySelector('.option-text')?.textContent.trim() ?? '',
  );
  const reasons = options.map((option) => option.querySelector('.why')?.textContent ?? '');
  if (!list || mentionsPlaces([...speech, ...reasons])) return;
  const name = quiz.closest('[data-slide]')?.id ?? quiz.textContent;
  list.append(...shuffle(options, visitSeed(), name));
  for (const [place, option] of optionsOf(quiz).entries()) {
    const letter = option.querySelector('.letter');
    if (letter !== null) letter.textContent = String.fromCodePoint(65 + place);
  }
}

function createTools(multiple: boolean): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'quiz-tools';
  if (multiple) {
    const hint = document.createElement('p');
    hint.className = 'quiz-hint';
    hint.textContent = ui.quiz.chooseMany;
    tools.append(hint, createButton('quiz-check', ui.quiz.check));
  }
  tools.append(createButton('quiz-again', ui.quiz.again));
  return tools;
}

function createButton(className: string, label: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `button ${className}`;
  button.textContent = label;
  return button;
}

function choose(quiz: HTMLElement, choice: HTMLElement, tools: QuizTools): void {
  const option = choice.closest<HTMLElement>('.option');
  if (option === null || isAnswered(quiz)) return;
  if (isMultiple(quiz)) {
    const chosen = option.toggleAttribute('data-chosen');
    choice.ariaPressed = String(chosen);
    return;
  }
  option.setAttribute('data-chosen', '');
  check(quiz, tools);
}

function check(quiz: HTMLElement, tools: QuizTools): void {
  const options = optionsOf(quiz);
  if (isAnswered(quiz) || !options.some(isChosen)) return;
  quiz.dataset['answered'] = '';
  for (const option of options) judge(option);
  const isAllRight = options.every((option) => isChosen(option) === isRight(option));
  quiz.dispatchEvent(new CustomEvent(answered, { bubbles: true, detail: isAllRight }));
  tools.say(isAllRight ? praise(options) : correction(options));
}

/**
 * Shows the answer of a question to all, without anybody having answered, or takes it back. What a learner answered
 * stays. Returns how the answer is said, empty when it was taken back; undefined when there was nothing to do.
 */
export function revealAnswer(quiz: HTMLElement, on: boolean): string | undefined {
  if (on && !isAnswered(quiz)) {
    quiz.dataset['answered'] = quiz.dataset['revealed'] = '';
    for (const option of optionsOf(quiz)) judge(option);
    return ui.quiz.saidAnswer(rightOnes(optionsOf(quiz)));
  }
  if (on || quiz.dataset['revealed'] === undefined) return undefined;
  delete quiz.dataset['revealed'];
  clear(quiz);
  return '';
}

function judge(option: HTMLElement): void {
  const shown = isRight(option) ? 'right' : isChosen(option) ? 'wrong' : 'rest';
  option.classList.add(shown);
  if (shown !== 'rest') option.dataset['shown'] = shown;
  const verdict = option.querySelector('.verdict');
  if (verdict !== null) verdict.textContent = verdictOf(option);
  option.querySelector('.choice')?.setAttribute('aria-disabled', 'true');
  option.querySelector('.why')?.removeAttribute('hidden');
}

function verdictOf(option: HTMLElement): string {
  const letter = letterOf(option);
  if (isRight(option)) return ui.quiz.correct(letter);
  return isChosen(option) ? ui.quiz.yours(letter) : '';
}

function praise(options: readonly HTMLElement[]): string {
  const why = options.find(isRight)?.querySelector('.why');
  return `${ui.quiz.saidRight} ${why ? reasonIn(why) : ''}`.trim();
}

/** Why, without the `Correct:` that it begins with: that was just said. */
function reasonIn(why: Element): string {
  const judgement = why.querySelector('.judgement')?.textContent ?? '';
  const words = why.textContent.trim();
  const reason = words.startsWith(judgement.trim()) ? words.slice(judgement.trim().length) : words;
  return reason.replace(/^[\s:：.–—-]+/, '');
}

function correction(options: readonly HTMLElement[]): string {
  return ui.quiz.saidWrong(rightOnes(options));
}

function rightOnes(options: readonly HTMLElement[]): string {
  const right = options.filter(isRight).map((option) => {
    const text = option.querySelector('.option-text')?.textContent.trim() ?? '';
    return `${letterOf(option)}, ${text}`;
  });
  return right.join('; ');
}

function startOver(quiz: HTMLElement): void {
  clear(quiz);
  quiz.querySelector<HTMLElement>('.choice')?.focus({ preventScroll: true });
}

function clear(quiz: HTMLElement): void {
  delete quiz.dataset['answered'];
  for (const option of optionsOf(quiz)) {
    option.classList.remove('right', 'wrong', 'rest');
    for (const name of ['data-shown', 'data-chosen']) option.removeAttribute(name);
    option.querySelector('.verdict')?.replaceChildren();
    option.querySelector('.why')?.setAttribute('hidden', '');
    const choice = option.querySelector('.choice');
    choice?.removeAttribute('aria-disabled');
    if (isMultiple(quiz)) choice?.setAttribute('aria-pressed', 'false');
  }
}

function optionsOf(quiz: HTMLElement): readonly HTMLElement[] {
  return [...quiz.querySelectorAll<HTMLElement>('.option')];
}

function letterOf(option: HTMLElement): string {
  return option.querySelector('.letter')?.textContent.trim() ?? '';
}

function isMultiple(quiz: HTMLElement): boolean {
  return quiz.hasAttribute('data-multiple');
}

function isAnswered(quiz: HTMLElement): boolean {
  return quiz.hasAttribute('data-answered');
}

function isChosen(option: HTMLElement): boolean {
  return option.hasAttribute('data-chosen');
}

function isRight(option: HTMLElement): boolean {
  return option.dataset['right'] === 'true';
}
