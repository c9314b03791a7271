import { useState } from 'preact/hooks';
import { en } from '../../core/words/en.ts';
import { Button } from './button.tsx';
import type { ThemeChoice, ThemeSwitch } from './theme.ts';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'hc-light', 'hc-dark'];

/** The themes as a row of buttons, of which one is on. */
export function ThemeChoices({ themes }: { readonly themes: ThemeSwitch }) {
  const [chosen, setChosen] = useState(themes.choice);
  const choose = (choice: ThemeChoice): void => {
    themes.choose(choice);
    setChosen(choice);
  };
  return (
    <fieldset class="choices">
      <legend>{en.themes.title}</legend>
      <div class="row-of-buttons">
        {choices.map((choice) => (
          <Button
            key={choice}
            pressed={choice === chosen}
            onClick={() => {
              choose(choice);
            }}
          >
            {en.themes[choice]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
