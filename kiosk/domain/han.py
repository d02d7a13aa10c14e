"""Under what Chinese characters that begin names of countries are looked up.

In simplified Chinese that is the first letter of their pinyin, in traditional Chinese the number
of their strokes, as in Taiwan, Hong Kong and Macau; in Japanese the kana row of their reading.
Source: CLDR, collations "pinyin" and "stroke", read through ICU; but 秘 is bì in 秘鲁 (Peru).
"""

from __future__ import annotations

PINYIN = {
    "A": "埃奥安澳爱阿",
    "B": "不伯保冰北博巴布比波玻白百秘贝",
    "C": "朝赤",
    "D": "东丹多德",
    "E": "俄厄",
    "F": "佛斐梵法福芬菲",
    "G": "关冈刚古哥圭根格瓜",
    "H": "哈洪海荷韩黑",
    "J": "几加吉基捷柬津",
    "K": "克卡喀库开科肯",
    "L": "列利卢拉留立罗老莱黎",
    "M": "墨孟密摩毛缅美莫蒙马",
    "N": "南尼挪瑙纳纽诺",
    "P": "帕葡",
    "R": "日瑞",
    "S": "圣塞所斯沙索苏萨",
    "T": "台图土坦塔托汤泰特突",
    "W": "乌危委文瓦",
    "X": "匈叙希新西香",
    "Y": "也亚以伊印意牙约英越",
    "Z": "中乍智泽直赞",
}
STROKES = {
    "3": "千土",
    "4": "不中丹厄巴日比牙",
    "5": "以加北卡古台史尼布瓜瓦甘白立",
    "6": "伊冰列匈印吉吐多安托百衣西",
    "7": "克利宏希汶沙貝赤辛",
    "8": "亞坦奈委孟尚帛拉東法波直肯芬阿",
    "9": "俄保南哈查柬玻科突約美英茅迦香",
    "10": "剛哥埃庫挪根格泰海烏特留秘納紐索馬",
    "11": "密捷敘曼梵荷莫",
    "12": "喀喬幾斐斯智菲象越開",
    "13": "塔塞奧愛新獅瑞義聖萬葉葛葡",
    "14": "福維蒙蒲蓋",
    "15": "墨寮德摩模緬黎",
    "16": "澤澳盧諾賴",
    "17": "賽",
    "18": "薩",
    "19": "羅關",
    "20": "蘇",
}
READINGS = {
    "ア": "英",
    "カ": "北韓",
    "サ": "赤",
    "タ": "中台",
    "ナ": "日西",
    "ハ": "仏東米香",
    "マ": "南",
}
LOOKED_UP = {"zh-Hans": PINYIN, "zh-Hant": STROKES, "ja": READINGS}
"""The tables by language: what is looked up, and the characters that stand under it."""
