import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { ShownProblem } from '../workbench.ts';

/** Files that could not be read, each with its cause and what to do. */
export const ProblemList = ({ problems }: { readonly problems: readonly ShownProblem[] }) => {
  const messages = useMessages();
  const language = useLanguage();
  return (
    <ul className="problem-list">
      {problems.map(({ name, cause, message }, index) => (
        <li key={index}>
          {name !== null && <strong>{name}</strong>}
          {cause !== null && <span className="problem-cause">{messages.problemCause[cause]}</span>}
          <p>{message[language]}</p>
        </li>
      ))}
    </ul>
  );
};
