/** What a key press does on a page of text, by the key's name. `Ctrl+K` is Command and K, too. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Listens for keys, but for single ones not while somebody types, and for none with a dialog open. Returns its undo. */
export function listenForKeys(actions: KeyActions): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const held = event.ctrlKey || event.metaKey;
    if ((!held && isTyping(event.target)) || document.querySelector('dialog[open]') !== null)
      return;
    const action = actions[nameOf(event.key, held)];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
  };
}

function nameOf(key: string, held: boolean): string {
  if (held) return `Ctrl+${key.toUpperCase()}`;
  return key.length === 1 ? key.toLowerCase() : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
