import type { Problem } from '../../../core/problem.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ui } from '../../parts/ui.ts';

interface ProblemsDialogProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

/** What an author should know of the file they have opened. */
export function ProblemsDialog({ name, problems, onClose }: ProblemsDialogProps) {
  return (
    <Dialog title={ui.openFile.problems(name)} onClose={onClose}>
      <ul class="problem-list">
        {problems.map(({ line, column, level, message }) => (
          <li data-level={level}>
            <code dir="ltr">{`${String(line)}:${String(column)}`}</code> {message}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
