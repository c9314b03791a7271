import { render } from 'preact';
import type { IconName } from '../../../core/page/icons.ts';
import { Icon } from '../../parts/icon.tsx';
import { isDrawing, type InkDeed, type InkTool } from './tool.ts';
import { ui } from '../../parts/ui.ts';

const words = ui.ink;

interface Row {
  readonly deed: InkDeed;
  readonly words: string;
  readonly icon: IconName;
  readonly key?: string;
}

const tools: readonly Row[] = [
  { deed: 'pen', words: words.pen, icon: 'pencil', key: 'D' },
  { deed: 'highlighter', words: words.highlighter, icon: 'highlighter', key: 'H' },
  { deed: 'eraser', words: words.eraser, icon: 'eraser', key: 'E' },
];
const others: readonly Row[] = [
  { deed: 'undo', words: words.undo, icon: 'undo-2', key: 'Ctrl+Z' },
  { deed: 'clear', words: words.clear, icon: 'trash-2', key: 'X' },
  { deed: 'save', words: words.save, icon: 'download' },
];

interface TrayProps {
  readonly tool: InkTool | undefined;
  readonly act: (deed: InkDeed) => void;
  readonly putAway: () => void;
}

/** The row of pens, in an element of its own at the end of this one. It is there as long as somebody draws. */
export function createTray(host: HTMLElement) {
  const element = document.createElement('div');
  element.className = 'ink-tray';
  element.hidden = true;
  host.append(element);
  return {
    show(props: TrayProps) {
      element.hidden = !isDrawing(props.tool);
      render(element.hidden ? null : <Tray {...props} />, element);
    },
    dispose() {
      render(null, element);
      element.remove();
    },
  };
}

function Tray({ tool, act, putAway }: TrayProps) {
  const button = (row: Row, isTool: boolean) => (
    <button
      key={row.deed}
      type="button"
      aria-pressed={isTool ? tool === row.deed : undefined}
      aria-keyshortcuts={row.key?.replace('Ctrl', 'Control')}
      title={row.key === undefined ? row.words : `${row.words} (${row.key})`}
      onClick={(event) => {
        letGo(event);
        if (tool !== row.deed) act(row.deed);
      }}
    >
      <Icon name={row.icon} />
      <span>{row.words}</span>
    </button>
  );
  return (
    <div role="group" aria-label={words.title}>
      {tools.map((row) => button(row, true))}
      <i />
      {others.map((row) => button(row, false))}
      <i />
      <button
        type="button"
        aria-keyshortcuts="Escape"
        title={`${words.done} (Esc)`}
        onClick={(event) => {
          letGo(event);
          putAway();
        }}
      >
        <Icon name="x" />
        <span>{words.done}</span>
      </button>
    </div>
  );
}

/** A button that was clicked must not keep the focus, or Space and Enter would press it again instead of moving on. */
function letGo({ detail, currentTarget }: MouseEvent): void {
  if (detail > 0 && currentTarget instanceof HTMLElement) currentTarget.blur();
}
