// Headings of the columns in which lists name a place, whatever the list is of. Tested on cleaned text without blanks.

/** The city of a row. */
export const cityHeading = /^(?:所属|所在)?(?:设区的?市|市别|市|地市|城市)(?:名称)?$/

/** The county or zone of a row. */
export const placeHeading =
  /^(?:(?:所在|所属|申报|推荐|建设)?(?:县|区|县市|市县|区县|县区|市县区|县市区|区县市|(?:县|区|市)[、,]?(?:县|区|市)?\((?:县|市|区)(?:[、,]?(?:县|市|区))?\)|地区|地方|区域|属地|单位名称)(?:名称|\(.*\))?|所在地.*|属地|申报(?:单位|主体|地)|推荐单位)$/
