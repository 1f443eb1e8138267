/**
 * The segmenter glues a preposition or a modal word to the first or last sign of a name that it does not know
 * (由县|财政, 卫生健康|委于). Real words that begin alike are excepted.
 */
export interface GluedWord {
  readonly sign: string;
  /** What may follow without being glued: 由于, 按照. */
  readonly except: string;
}

/** A sign that begins a word of two signs, and stands for itself. */
export const GLUED_BEFORE: readonly GluedWord[] = [
  { sign: '由', except: '于此来衷头' },
  { sign: '按', except: '照期时月年日周季需规劳键钮揭摩' },
  { sign: '以', except: '上下内及来外往后前免便至为此致期色人' },
  { sign: '并', except: '且非网购列行轨发案存重联入举用排肩进' },
  { sign: '可', except: '能以靠行见观持谓再控视用否信研溯追燃按' },
  { sign: '经', except: '济营费过验常办开理纪典贸手由销管脉历久' },
  { sign: '对', except: '于方象待手照应付等比外内策口接账抗立话标表称准调换流岸联白面半错阵决' },
  { sign: '报', except: '告送名刊表批备废销酬警价考建道社纸审请' },
];

/** A sign that ends a word of two signs after one of the heads of a name. */
export const GLUED_AFTER: readonly { readonly heads: string; readonly signs: string }[] = [
  { heads: '委局办部厅区市县镇省', signs: '于' },
  { heads: '人者方', signs: '向对应须可在于将已未' },
  { heads: '未内后前日', signs: '向' },
];
