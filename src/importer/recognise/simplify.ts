// Traditional characters of the words that annexes are made of → simplified, one for one, so that positions stay.

/** Pairs in a row: traditional, simplified. Only characters of place names, clusters and headings; other text stays as written. */
const pairs =
  '區区縣县蕭萧餘余陽阳臨临錢钱廬庐慶庆寧宁鎮镇興兴諸诸義义東东蘭兰龍龙遊游開开嶺岭環环麗丽雲云縉缙蒼苍樂乐甌瓯溫温臺台長长吳吴潯浔紹绍門门鶴鹤鹽盐鄉乡灣湾濱滨經经濟济術术發发業业產产創创數数與与網网絡络電电氣气節节備备機机藥药醫医療疗紡纺織织裝装現现傢家煉炼細细級级軟软體体協协類类別别單单項项號号階阶稅税畝亩萬万億亿價价戶户設设園园鏈链強强廣广華华優优質质標标準准點点島岛關关時时間间總总計计個个為为來来資资訊讯對对飛飞結结圖图導导領领態态躍跃製制複复銷销綠绿纖纤維维燈灯鋼钢鋁铝銅铜鐵铁軸轴閥阀車车輛辆動动輪轮艦舰烏乌黃黄巖岩絲丝綢绸貿贸測测試试構构積积鋰锂儲储'

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i): [string, string] => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]),
)
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/** 雲和縣 → 云和县; text of the same length. */
export const simplify = (text: string): string => text.replace(traditional, (c) => simplified.get(c) ?? c)
