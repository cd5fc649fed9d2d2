/**
 * The characters that some mirrors of GBK pages follow with their reading in brackets, 落實(shí), and the one
 * reading they write. A closed table of 144: characters outside GB2312 that GBK has, as counted on such mirrors.
 */
export const pinyinReadings: ReadonlyMap<string, string> = new Map(
  [
    '發fā 業yè 戰zhàn 經jīng 創chuàng 區qū 網wǎng 規guī 統tǒng 態tài 協xié 聯lián 養yǎng',
    '現xiàn 質zhì 鄉xiāng 準zhǔn 數shù 領lǐng 權quán 優yōu 結jié 產chǎn 關guān 獻xiàn',
    '調diào 衛wèi 醫yī 認rèn 節jié 穩wěn 擔dān 鎮zhèn 應yīng 構gòu 習xí 細xì 紀jì 環huán',
    '詩shī 揚yáng 礎chǔ 續xù 執zhí 遠yuǎn 預yù 務wù 據jù 絡luò 復fù 擴kuò 監jiān 嚴yán 內nèi',
    '當dāng 導dǎo 團tuán 進jìn 護hù 號hào 農nóng 驅qū 藍lán 隊duì 賴lài 購gòu 謹jǐn 儲chǔ',
    '災zāi 詢xún 譽yù 側cè 補bǔ 績jī 誠chéng 學xué 測cè 設shè 強qiáng 點diǎn 轉zhuǎn',
    '爭zhēng 術shù 運yùn 標biāo 時shí 臺tái 負fù 責zé 機jī 請qǐng 風fēng 樹shù 獎jiǎng',
    '競jìng 實shí 級jí 項xiàng 個gè 濟jì 價jià 堅jiān 識shí 勢shì 會huì 驗yàn 動dòng',
    '場chǎng 勵lì 評píng 簡jiǎn 樂lè 長zhǎng 陽yáng 達dá 費fèi 沒méi 夢mèng 畫huà 對duì',
    '無wú 報bào 聽tīng 萬wàn 來lái 國guó 營yíng 愛ài 開kāi 計jì 語yǔ 戶hù 頁yè 說shuō 過guò',
    '見jiàn 書shū 寫xiě 門mén 專zhuān 問wèn 獨dú 贈zèng 冊cè',
  ].flatMap((line) => line.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)])),
);
