import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import type { ThemeChoice, ThemeSwitch } from './theme.ts';
import { ui } from './ui.ts';

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
      <legend>{ui.themes.title}</legend>
      <div class="row-of-buttons">
        {choices.map((choice) => (
          <Button
            key={choice}
            pressed={choice === chosen}
            onClick={() => {
              choose(choice);
            }}
          >
            {ui.themes[choice]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
