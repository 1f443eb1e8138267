import type { LibraryDocument } from "../store/library-store.ts";

/** The name that a person gave a document, else its title, else its file's name. */
export const shownName = ({
  name,
  head,
  file,
}: Pick<LibraryDocument, "name" | "head" | "file">): string =>
  name ?? head.title ?? file;
