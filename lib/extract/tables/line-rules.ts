/** A line that is furniture by its shape. Patterns run on folded lines of at most `longestFurniture` characters. */
export interface LineRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** Longer lines are prose and are not tried. */
export const longestFurniture = 240;

export const lineRules: readonly LineRule[] = [
  {
    rule: 'neighbours',
    pattern: /^[【[]?(?:上|下|前|后)一?[篇条则页个](?:文章|新闻|信息)?[】\]]?[:>>|]/,
    example: '上一篇：某局召开会议',
  },
  { rule: 'neighbours', pattern: /^(?:\[\d{1,3}\]){2,}$/, example: '[1] [2] [3]' },
  {
    rule: 'neighbours',
    pattern: /^(?:上一页|首页)?(?:\d{1,3}){2,}(?:下一页|尾页|末页)+/,
    example: '上一页 1 2 3 下一页',
  },
  { rule: 'neighbours', pattern: /^共\d{1,4}页|^第\d{1,4}页\/?共?\d{0,4}页?$/, example: '共3页 第1页' },
  {
    rule: 'qr-code',
    pattern:
      /扫一扫.{0,12}(?:手机|微信|打开|分享|关注)|(?:微信|手机)扫一扫|扫描?(?:上方|下方|左侧|右侧)?二维码.{0,10}(?:手机|分享|关注|阅读)|长按.{0,6}二维码/,
    example: '扫一扫在手机打开当前页',
  },
  {
    rule: 'footer',
    pattern: /^[^。]*(?:版权所有(?![者权人])|copyright|allrightsreserved|©[\da-z\u4e00-\u9fff])/,
    example: '版权所有：某市人民政府',
  },
  {
    rule: 'footer',
    pattern: /[a-z\u4e00-\u9fff]icp[备证]|公网安备|网站标识码|备案号/,
    example: '某ICP备00000001号',
  },
  {
    rule: 'footer',
    pattern: /^(?:主办|承办|协办|技术支持|技术维护|网站维护|网站管理|运行维护|维护单位|主管)(?:单位|方)?[:/]/,
    example: '主办：某县人民政府办公室',
  },
  {
    rule: 'footer',
    pattern:
      /^(?:网站地图|联系我们|关于我们|隐私(?:声明|保护|权)|免责声明|法律声明|网站声明|版权声明|使用帮助|网站帮助|安全隐私).{0,60}$/,
    example: '关于我们 | 网站声明 | 网站地图',
  },
  {
    rule: 'footer',
    pattern: /(?:建议|最佳|最低)(?:使用|浏览).{0,30}(?:分辨率|浏览器|ie)|分辨率.{0,20}(?:浏览|以上)/,
    example: '建议使用1366*768分辨率浏览本站',
  },
  {
    rule: 'copyright-notice',
    pattern:
      /^(?:[①②③④1-4][.、,)]?)?凡本[网站].{0,30}(?:作品|来源|稿件|转载)|^(?:免责声明|版权声明|特别声明|郑重声明|本网声明)[:,]|^声明:.{0,60}(?:转载|版权|立场)|未经.{0,12}(?:授权|许可|同意).{0,20}(?:转载|使用|复制|镜像)|不代表本[网站].{0,10}(?:观点|立场)/,
    example: '凡本网注明“来源：某网”的所有作品，未经授权不得转载',
  },
  {
    rule: 'copyright-notice',
    pattern:
      /^(?:原创)?版权.{0,8}(?:禁止|严禁|谢绝).{0,6}转载|^(?:转载|如需转载).{0,16}(?:请联系|请注明|请与)|(?:涉嫌|如有|如涉)?侵权.{0,16}(?:请联系|请与|删除)|^.{0,20}(?:反侵权公告|版权(?:与|及|和)?免责声明|版权声明|免责声明)[:]?$/,
    example: '转载申请事宜以及报告非法侵权行为，请联系我们',
  },
  {
    rule: 'copyright-notice',
    pattern: /^郑重声明[:]?$|任何言论纯属.{0,10}个人|^禁止发表.{0,20}(?:反动|恶意|违反)/,
    example: '1. 任何言论纯属作者个人观点',
  },
  {
    rule: 'breadcrumb',
    pattern:
      /^(?:您?当前(?:的)?位置|您?(?:现在)?(?:所在|的)(?:的)?位置|现在位置|所在位置|你的位置|目前位置|位置|当前栏目|您在这里)[:>]/,
    example: '当前位置：首页 > 工作动态',
  },
  {
    rule: 'breadcrumb',
    pattern: /^(?:网站|本站)?首页(?:>|»|›|\/|-|\||→|·|::|\\|｜)/,
    example: '首页 > 专题专栏 > 基层动态',
  },
  {
    rule: 'breadcrumb',
    pattern: /^[^>»›。；，,;]{1,24}(?:(?:>{1,3}|»|›)[^>»›。；，,;]{1,30}){2,}$/,
    example: '某某网>>期刊>>《某刊》>>2021年第9期',
  },
  {
    rule: 'follow-us',
    pattern:
      /^(?:请)?点击?(?:上方|下方|左上|右上|标题|这里).{0,14}(?:蓝字|关注|订阅)|^(?:欢迎|敬请)?(?:扫码|长按|微信搜索).{0,20}关注/,
    example: '点击上方蓝字 关注我们',
  },
  {
    rule: 'mailbox',
    pattern: /^(?:投稿|联系|编辑部?|举报)?(?:邮箱|信箱|e-?mail)[:].{0,60}$/,
    example: '投稿郵箱：tougao@example.cn',
  },
  {
    rule: 'search-box',
    pattern: /^(?:站内搜索|搜索|全站搜索|请输入(?:关键|搜索|您).{0,12}|热门搜索.{0,60})[:]?$/,
    example: '站內搜索：',
  },
  { rule: 'original-title', pattern: /^[([【]?原(?:文)?标题[:]/, example: '（原标题：某地印发通知）' },
  {
    rule: 'accessibility',
    pattern: /^(?:请?按|跳到|跳至|移至).{0,20}(?:主要?内容|内容区)/,
    example: '跳到主要內容區塊',
  },
  {
    rule: 'script-notice',
    pattern: /浏览器.{0,20}(?:不支持|不支援|升级|禁用|关闭了)|javascript.{0,20}(?:启用|开启|支持|支援)/,
    example: '您的浏览器不支持JavaScript',
  },
];
