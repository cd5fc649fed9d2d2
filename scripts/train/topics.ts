/**
 * Pairs that name a subject, not the genre: a report is a report whatever it is about, so none of them may
 * carry weight. Pairs across two words of a set phrase (情防 in 疫情防控) belong to it.
 */
const topicWords: Readonly<Record<string, string>> = {
  epidemic:
    '疫情 防控 新冠 肺炎 冠状 状病 病毒 核酸 口罩 防疫 抗疫 战疫 疫战 疫一 感染 隔离 确诊 消毒 消杀 疫苗 接种 阻击 击战 返乡 ' +
    '武汉 湖北 联防 联控 群防 群控 型冠 毒感 染的 的肺 炎疫 情防 毒疫 赢疫 控阻 击新',
  flood: '防汛 汛期 抗洪 洪水 洪抢 抢险 暴雨 降雨 堤坝 堤防 巡堤 度汛',
  poverty: '扶贫 贫困 脱贫 困户 精准 帮扶 两不 不愁 三保',
  fire: '消防 火灾',
  school:
    '校园 学校 学生 师生 教师 教学 开学 复学 停课 小学 中小 同学 中学 幼儿 家长 校长 课堂 班级 大学 我校 育局 学们 们学 师们 老师',
  trades: '税务 电力 供电 水利 银行 医院 医护 医疗',
};

export const topicPairs: ReadonlySet<string> = new Set(
  Object.values(topicWords).flatMap((words) => words.split(' ')),
);
