import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tag, type MenuProps } from 'antd';
import { memo } from 'react';
import type { LibraryDocument } from '../../store/library-store.ts';
import { HumanTag } from '../human-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { listName } from '../shown-name.ts';

/** Part that a document plays in the open comparison. */
export type ComparisonRole = 'superior' | 'reviewed' | null;

interface DocumentCardProps {
  readonly document: LibraryDocument;
  readonly role: ComparisonRole;
  readonly menu: MenuProps;
  readonly onOpen: (document: LibraryDocument) => void;
}

/** A document in the list: what the file says of itself, 未载明 where it says nothing. */
export const DocumentCard = memo(({ document, role, menu, onOpen }: DocumentCardProps) => {
  const { library, common, app } = useMessages();
  const { head } = document;
  const name = listName(document);
  const issuers = head.issuers.join(common.listSeparator);
  const roleLabel = role === 'superior' ? library.selectedSuperior : library.selectedReviewed;
  return (
    <Dropdown menu={menu} trigger={['contextMenu']}>
      <div
        className="document-card"
        data-role={role}
        onClick={() => {
          onOpen(document);
        }}
      >
        <div className="document-card-title" title={head.title ?? name}>
          {role !== null && (
            <span className="role-mark" title={roleLabel} aria-label={roleLabel}>
              {role === 'superior' ? common.superiorMark : common.reviewedMark}
            </span>
          )}
          {name}
        </div>
        <div className="document-card-issuer" title={issuers}>
          {issuers === '' ? `${library.issuer}${app.notStated}` : issuers}
        </div>
        <div className="document-card-facts">
          {head.status === 'draft' && <Tag color="gold">{library.draft}</Tag>}
          <HumanTag corrections={document.corrections} />
          <span>{head.docNumber ?? library.noDocNumber}</span>
          <span>{head.issued ?? head.effective ?? `${library.dateShort}${app.notStated}`}</span>
        </div>
        <Dropdown menu={menu} trigger={['click']} placement="bottomRight">
          <Button
            className="document-card-menu"
            size="small"
            type="text"
            tabIndex={-1}
            icon={<MoreOutlined />}
            aria-label={library.actions(name)}
            onClick={(event) => {
              event.stopPropagation();
            }}
          />
        </Dropdown>
      </div>
    </Dropdown>
  );
});
DocumentCard.displayName = 'DocumentCard';
