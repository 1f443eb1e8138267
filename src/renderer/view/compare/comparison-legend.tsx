import { elementKindOrder, elementKinds } from '../element-kinds.ts';
import { findingKindOrder } from '../finding-kinds.ts';
import { FindingTag } from '../finding-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';

/** What the marks of the comparison mean. */
export const ComparisonLegend = () => {
  const { compare, element, findingMeaning, common } = useMessages();
  return (
    <div className="comparison-legend">
      <dl>
        <dt>
          <span data-side="superior" className="run is-only">
            {common.superior}
          </span>{' '}
          <span data-side="reviewed" className="run is-only">
            {common.reviewed}
          </span>
        </dt>
        <dd>{compare.legendOnly}</dd>
        <dt>
          <span data-side="superior" className="run is-changed">
            {common.superior}
          </span>{' '}
          <span data-side="reviewed" className="run is-changed">
            {common.reviewed}
          </span>
        </dt>
        <dd>{compare.legendChanged}</dd>
        <dt>
          <span className="run is-kept">{common.superior}</span>{' '}
          <span className="run is-kept">{common.reviewed}</span>
        </dt>
        <dd>{compare.legendKept}</dd>
        <dt>
          {elementKindOrder.map((kind) => (
            <span
              key={kind}
              className={`element-mark ${elementKinds[kind].className}`}
              data-sign={elementKinds[kind].sign}
            >
              {element[kind]}
            </span>
          ))}
        </dt>
        <dd>{compare.legendValues}</dd>
      </dl>
      <dl className="legend-kinds">
        {findingKindOrder.map((kind) => (
          <div key={kind}>
            <dt>
              <FindingTag kind={kind} />
            </dt>
            <dd>{findingMeaning[kind]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
