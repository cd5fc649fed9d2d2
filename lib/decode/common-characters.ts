/**
 * The Han characters and marks that make up about half of any Chinese page, in both scripts: a reading of bytes in
 * which they are rare is a wrong one.
 */
export const commonCharacters: ReadonlySet<string> = new Set(
  [
    '的一是不了在人有我他这這个中大来上国個到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见',
    '经头面公同三已老从动两长來國說們為時會過學對裡後麼沒於還發當無開見經頭從動兩長與業產黨員機關導組織務實現進設領總書記應處党员机关工单位组织领导干部群众服务管理建设展社政府市区县门委',
    '议情况进加强全重求问题活安产责任落实制度通知信息网站新闻單幹眾議況強題責訊網聞局省縣鄉鎮街，。、；：！？“”（）《》\u3000',
  ].join(''),
);
