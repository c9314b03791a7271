import { render, type ComponentChildren, type VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Tool } from './button.tsx';
import { spokenIn, ui } from './ui.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** A modal sheet: the browser keeps the focus in it, closes it by Escape and gives the focus back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    element.current?.showModal();
  }, []);
  const close = (): void => element.current?.close();
  return (
    <dialog
      ref={element}
      class="dialog"
      {...spokenIn()}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === element.current) close();
      }}
    >
      <div class="dialog-inside">
        <div class="dialog-head">
          <h2 class="dialog-title" id={id}>
            {title}
          </h2>
          <Tool name={ui.parts.close} icon="x" onClick={close} />
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** Puts a dialog on the page until it is closed. `make` gets the function that takes it away. */
export function openDialog(make: (close: () => void) => VNode): void {
  const holder = document.createElement('div');
  document.body.append(holder);
  const close = (): void => {
    render(null, holder);
    holder.remove();
  };
  render(make(close), holder);
}
