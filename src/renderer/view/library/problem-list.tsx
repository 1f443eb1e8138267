import { Button } from 'antd';
import type { ScannedFile } from '../../../core/model/decision.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { ShownProblem } from '../workbench.ts';

/** Files that could not be read, each with its cause and what to do. */
export const ProblemList = ({
  problems,
  onAttachText,
}: {
  readonly problems: readonly ShownProblem[];
  readonly onAttachText: (scan: ScannedFile) => void;
}) => {
  const messages = useMessages();
  const language = useLanguage();
  return (
    <ul className="problem-list">
      {problems.map(({ name, cause, message, scan }, index) => (
        <li key={index}>
          {name !== null && <strong>{name}</strong>}
          {cause !== null && <span className="problem-cause">{messages.problemCause[cause]}</span>}
          <p>{message[language]}</p>
          {scan !== null && (
            <Button
              size="small"
              onClick={() => {
                onAttachText(scan);
              }}
            >
              {messages.library.attachText}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
