import { Button, Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { MATRIX_SUBJECTS } from '../../../core/model/matrix.ts';
import type { WantedMatrix } from '../../../ipc/matrix-schemas.ts';
import { libraryGroups, libraryLines, matchesFilter } from '../library/library-tree.ts';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';
import { useWorkbench } from '../workbench.ts';

interface MatrixChooserProps {
  readonly chosen: WantedMatrix;
  readonly isMade: boolean;
  readonly onMake: () => void;
}

const noneClosed: ReadonlySet<string> = new Set();

/** Which superior, which documents, by clause or by duty. */
export const MatrixChooser = ({ chosen, isMade, onMake }: MatrixChooserProps) => {
  const { matrix } = useMessages();
  const { documents, go } = useWorkbench();
  const options = useMemo(
    () =>
      libraryLines(libraryGroups(documents, 'region'), noneClosed).flatMap((line) =>
        line.kind === 'document'
          ? [
              {
                value: line.document.id,
                label: [line.document.head.region.at(-1), listName(line.document)].join(' ').trim(),
                document: line.document,
              },
            ]
          : [],
      ),
    [documents],
  );
  const choose = (change: Partial<WantedMatrix>): void => {
    go({ kind: 'matrix', ...chosen, ...change });
  };
  const { superior } = chosen;
  const others = options.filter(({ value }) => value !== superior);
  return (
    <div className="matrix-chooser">
      <Select
        className="matrix-superior"
        allowClear
        {...(superior === null ? {} : { value: superior })}
        placeholder={matrix.chooseSuperior}
        aria-label={matrix.superior}
        popupMatchSelectWidth={440}
        showSearch={{
          filterOption: (typed, option) => option !== undefined && matchesFilter(option.document, typed),
        }}
        options={options}
        onChange={(id?: (typeof options)[number]['value']) => {
          choose({ superior: id ?? null, documents: chosen.documents.filter((other) => other !== id) });
        }}
      />
      <Select
        className="matrix-documents"
        mode="multiple"
        allowClear
        value={[...chosen.documents]}
        maxTagCount={0}
        maxTagPlaceholder={matrix.chosenDocuments(chosen.documents.length)}
        placeholder={matrix.chooseDocuments}
        aria-label={matrix.documents}
        popupMatchSelectWidth={440}
        showSearch={{
          filterOption: (typed, option) => option !== undefined && matchesFilter(option.document, typed),
        }}
        options={others}
        onChange={(ids) => {
          choose({ documents: ids });
        }}
      />
      <Button
        type="text"
        onClick={() => {
          choose({ documents: others.map(({ value }) => value) });
        }}
      >
        {matrix.all}
      </Button>
      <Segmented
        value={chosen.by}
        disabled={superior === null}
        options={MATRIX_SUBJECTS.map((value) => ({ value, label: matrix.by[value] }))}
        onChange={(by) => {
          choose({ by });
        }}
      />
      <Button type="primary" disabled={chosen.documents.length === 0} onClick={onMake}>
        {isMade ? matrix.makeAgain : matrix.make}
      </Button>
    </div>
  );
};
