import type { PolicyDocument } from '../model/document.ts';
import type { Element } from '../model/element.ts';
import type { Segmentation } from '../model/segmentation.ts';

/** Every frequency, deadline, duration, quantity and obligation of a document, in position order. */
export const extractElements = (_document: PolicyDocument, _words: Segmentation): readonly Element[] => [];
