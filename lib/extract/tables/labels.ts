/** What the words before a colon in an info line or a tail line announce. */
export type LabelRole =
  | 'date'
  | 'updated'
  | 'written'
  | 'source'
  | 'unit'
  | 'author'
  | 'editor'
  | 'approver'
  | 'photographer'
  | 'column'
  | 'document-number'
  | 'original'
  | 'issuing-body'
  | 'chrome'
  | 'record';

export interface LabelRow {
  readonly role: LabelRole;
  /** Folded (Simplified, half width, lower case), one after the other with white space between. */
  readonly words: string;
  readonly example: string;
}

/**
 * The labels of info lines, tail lines and publication tables. Words are matched on folded lines, so each
 * stands here once, in Simplified. The longest word that fits wins.
 */
export const labelRows: readonly LabelRow[] = [
  {
    role: 'date',
    words: `
      发布时间 发布日期 发表时间 发表日期 发稿时间 发稿日期 公布日期 公布时间 刊登日期 张贴日期
      上版日期 上版时间 刊载日期 公告日期 公告时间 发文时间 上传时间 上传日期 添加时间 添加日期
      新闻时间 文章时间 发布于 发表于 日期 时间 录入时间 加入时间 稿件时间 公开日期 生成日期 发布
      建立日期 建档日期 张贴时间 发布时间为 日期时间 提交时间 采编时间 date posttime postdate`,
    example: '发布时间：2024-02-21 16:45',
  },
  {
    role: 'updated',
    words: `
      更新时间 更新日期 资料更新 资料更新时间 资料更新日期 最后更新 最后更新时间 最后更新日期 修改时间
      修改日期 资料检视 资料检视日期 最后异动日期 异动日期 页面更新时间 lastupdated updatetime`,
    example: '資料更新時間：112-08-22 13:50',
  },
  {
    role: 'written',
    words: '成文日期 成文时间 发文日期 印发日期 签发日期 写作时间 撰写日期 有效日期 生效日期 实施日期',
    example: '成文日期：2022年1月27日',
  },
  {
    role: 'source',
    words: `
      来源 信息来源 稿件来源 文章来源 新闻来源 内容来源 资料来源 消息来源 来源单位 来源于 稿源
      本文来源 文章出处 信息出处 出处 供稿 供稿单位 供稿部门 来稿单位 来稿 投稿单位 转载自 转自 摘自
      来源网站 来源媒体 素材来源 source datasource from`,
    example: '稿件来源：某市委党校办公室',
  },
  {
    role: 'unit',
    words: `
      发布机构 发布单位 发布部门 发布者 发布人 信息提供 提供单位 信息提供单位 信息发布单位 发稿单位
      张贴单位 张贴人 张贴者 公告单位 公布单位 资料提供 资料提供单位 提供部门 责任部门 责任单位
      承办单位 主办部门 发表单位 报送单位 撰稿单位 作者单位 单位 部门 资料维护 所属单位 来文单位
      公开单位 公开机构 新闻单位`,
    example: '發布單位：某縣政府新聞處',
  },
  {
    role: 'author',
    words: `
      作者 稿件作者 文章作者 原作者 撰稿 撰稿人 撰文 撰写 撰写人 执笔 执笔人 通讯员 特约通讯员 记者
      特约记者 通讯记者 本报记者 本网记者 见习记者 实习记者 供稿人 投稿人 投稿 文 文字 文图 图文 文/图
      图/文 文字作者 作者姓名 写稿 采写 采访 报道 报道人 通讯作者 主笔 撰稿人/译稿人 译稿人 译者
      author by`,
    example: '执笔：张三、李四',
  },
  {
    role: 'editor',
    words: `
      责任编辑 责编 编辑录入 编辑 编辑人 网络编辑 网页编辑 网站编辑 本文编辑 本期编辑 本页编辑 执行编辑
      值班编辑 新媒体编辑 编录 责任编缉 见习编辑 实习编辑 信息编辑 文章编辑 文字编辑 编校 编发 录入
      录入员 录入人 录入者 信息员 排版 editor`,
    example: '责任编辑：王五',
  },
  {
    role: 'approver',
    words: `
      送签 签发 签发人 审核 审核人 审稿 审稿人 校对 校对人 审校 审签 审签人 审定 审发 审阅 核稿 核发
      核签 初审 复审 终审 一审 二审 三审 一校 二校 三校 初校 复校 终校 监制 总监制 主编 副主编
      值班主任 值班主编 值班编委 总编辑 值班总编 统筹 策划 审批 审批人 复核 复核人 初核 核准`,
    example: '送签：张三　签发：李四',
  },
  {
    role: 'photographer',
    words: `
      摄影 摄影者 摄影师 摄 图 图片 供图 图片来源 图片提供 图片编辑 配图 摄像 视频 制图 美编 美术编辑
      海报 剪辑 音频 照片提供`,
    example: '摄影/张三',
  },
  {
    role: 'column',
    words: '栏目 所属栏目 信息分类 所属类别 文章分类 新闻分类',
    example: '所属栏目：工作动态',
  },
  {
    role: 'document-number',
    words: '文号 发文字号 发文文号 文件编号 公文字号',
    example: '发文字号：某政发〔2020〕1号',
  },
  {
    role: 'original',
    words: '原载 原刊 原文刊登 原文刊于 刊于 原刊于 首发于 原载于',
    example: '原载：《某刊》2021年第9期',
  },
  {
    role: 'issuing-body',
    words: '发文机关 发文单位 制发机关 制发单位 发布机关 公文发文机关',
    example: '发文机关：某省人民政府',
  },
  {
    role: 'chrome',
    words: `
      浏览次数 浏览量 浏览数 浏览 浏览人数 点击次数 点击数 点击量 点击率 点击 点阅数 点阅率 点阅次数
      阅读次数 阅读量 阅读数 阅读 访问量 访问次数 人气 人气指数 已浏览 被阅览数 查看次数 查看 字体
      字体大小 字体显示 字级 文字大小 文字缩放 字号大小 字号 视力保护色 保护视力色 我要打印 分享到
      分享 分享至 关键词 关键字 标签 tag tags keywords 评论 评论数 打印 朗读 语音播报 背景色 背景颜色
      收藏 扫码 大小 热度 站内搜索 投稿邮箱 投稿信箱 当前位置 您的位置 您当前的位置 您现在的位置
      您所在的位置 您现在所在的位置 所在位置 现在位置 位置 你的位置 目前位置 我的位置 上一篇 下一篇
      上一条 下一条 上一则 下一则 前一篇 后一篇 相关链接 相关新闻 相关文章 相关连结 字体颜色 纠错 论坛
      hits views pv`,
    example: '浏览次数：1590',
  },
  {
    role: 'record',
    words: `
      索引号 信息索引号 索引 分类 主题分类 体裁分类 组配分类 主题词 公开方式 公开时限 公开范围
      公开形式 公开程序 公开目录 信息有效性 有效性 效力状态 信息名称 名称 标题 联系人 联络人 联络电话
      联系电话 电话 传真 邮编 邮箱 电子邮箱 电子信箱 地址 语种 信息类别 信息编号 文件状态 废止日期
      失效日期 生命周期 内容概述 类别 分类索引 统一编号 所属主题 统一登记号 点阅 服务对象`,
    example: '索 引 号：01234567-8/2024-00012',
  },
];
