import { sampleDocument } from './sample-document.ts';

/** A superior document and its local version: a clause moved, sentences exchanged, one clause dropped, one added. */
export const SUPERIOR = sampleDocument(`一、责任
（一）党政责任。各级党委要把粮食储备工作摆上重要位置。各级政府每年至少检查2次储备粮库存。
（二）企业责任。承储企业要建立粮情检测台账，发现霉变及时处置。承储企业要配备质量检验人员。
（三）国际合作。加强国际粮食贸易研究。
二、保障
（四）资金保障。财政部门按照规定拨付储备粮轮换补贴。
（五）应急供应。完善粮食应急供应网点，每年开展一次演练。
`);
export const REVIEWED = sampleDocument(`一、责任
（一）应急供应。完善区粮食应急供应网点，每年开展一次演练。
（二）党政责任。区委要把粮食储备工作摆上重要位置。区政府每年至少检查3次储备粮库存。
（三）企业责任。承储企业要配备质量检验人员。承储企业要建立粮情检测台账，发现霉变及时处置。
（四）资金保障。财政部门按照规定拨付储备粮轮换补贴。
（五）爱粮节粮宣传。广泛开展爱粮节粮进校园活动。
`);
