import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { fileOf } from './drop.ts';
import { ui } from '../../parts/ui.ts';

interface OpenFileDialogProps {
  readonly onClose: () => void;
  readonly onFile: (file: File) => void;
}

/** Where a lesson file is chosen, or its text is pasted. */
export function OpenFileDialog({ onClose, onFile }: OpenFileDialogProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const words = ui.openFile;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div class="open-file">
        <p>{words.lead}</p>
        <input
          ref={chooser}
          type="file"
          accept=".md,.markdown,.mdown,.txt,text/markdown,text/plain"
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
          }}
        />
        <div class="row-of-buttons">
          <Button look="solid" icon="file-up" onClick={() => chooser.current?.click()}>
            {words.choose}
          </Button>
        </div>
        <label>
          <span>{words.paste}</span>
          <textarea
            value={text}
            spellcheck={false}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </label>
        <div class="row-of-buttons">
          <Button
            disabled={text.trim() === ''}
            onClick={() => {
              onFile(fileOf(text));
            }}
          >
            {words.show}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
