/**
 * Words that make a text one of a language: articles, pronouns, prepositions, auxiliaries. They are
 * no names and are seldom borrowed; those two languages share tell neither. Lower case, by language
 * (ISO 639-1); empty for a language nobody has listed. `Intl` knows no such list.
 */
export function functionWords(language: string): ReadonlySet<string> {
  return lists.get(language) ?? none
}

const none: ReadonlySet<string> = new Set()

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en:
      'a about after all an and any are as at be because been before but by can could did ' +
      "didn't do does doesn't don't each every for from had has have he her here his how i " +
      "if in into is isn't it its me might more most must my no not now of on or our over " +
      'she should some than that the their them then there these they this those to under ' +
      "until us was we were what when where which while who why will with without won't " +
      'would you your yours',
    nl:
      'aan al als altijd as been bij dan dat de deze die dit doe doen door een en er gaat ' +
      'geen had hebben heeft hem het hier hij hoe hun ik in is jaar je jij jouw kan kunnen ' +
      'maar me meer men met mijn moet na naar niet nog nu of om onder ons onze ook op over ' +
      'so te tegen tot u uit uw van veel voor waar waarom want was wat we werd wie wij wil ' +
      'worden wordt ze zich zij zijn zo zonder',
    de:
      'aber all alle als also am an auch auf aus bei bevor bis bitte damit das dass dein ' +
      'dem den der des die dies diese du durch ein eine einem einen einer er es für haben ' +
      'hat her ich ihr ihre ihren ihrer im in ist kann kein keine man mehr mein mit nach ' +
      'nicht noch nur oder ohne sein sich sie sind so über um und uns unter vom von vor ' +
      'war was wenn werden wie will wir wird zu zum zur',
    fr:
      'à an as au aux avec but ce ces cette comment dans de des du elle en est et être il ' +
      'ils je la le les leur mais mes moi mon ne nos notre nous on ont or ou où par pas ' +
      'plus pour pourquoi qu quand que qui sa sans se ses si son sont sous sur tu un une ' +
      'vos votre vous',
    es:
      'a al como cómo con cuando de del desde donde el ella en entre es esta está están ' +
      'este has hay he la las lo los más me mi muy no nos o para pero por porque que qué ' +
      'se ser si sin sobre son su sus también tu un una y ya yo',
    it:
      'a al alla anche che chi come con cosa da dal dei del della delle di e è gli ha ho i ' +
      'il in io la le lo loro ma me mi mio nel nella no non o per perché più quando questa ' +
      'questo se sei senza si so sono su sul suo ti tra tu un una',
    pt:
      'a ao aos as com como da das de do dos e é ela ele em entre está eu foi há isso mais ' +
      'mas me meu muito na não nas no nos o os ou para pela pelo por porque quando que são ' +
      'se sem ser seu sua também um uma você',
    tr:
      'ama an ancak at bana ben bir biz böyle bu çok da daha de değil diye en gibi hem her ' +
      'hiç için ile ise kadar ki mi mu mü mı nasıl ne neden nedir o olan olarak olduğu on ' +
      'onun sen siz sonra şu var ve veya ya yok',
    pl:
      'a albo ale bez by być co czy dla do go i ich jak jako jest już która który może my ' +
      'na nad nie o od on oraz po pod przez przy są się tak to twój ty tylko w we z za ze ' +
      'że',
    sv:
      'all alla allt är att av där de den det din du eller en ett för från ha han har hon ' +
      'hur i inte ja jag kan man med men mer min mot när nu och om over på sig sin ska so ' +
      'som till under upp ut vad var vi vid',
    da:
      'af alle at blive da de den der det dig din du eller en er et for fra har have her ' +
      'hun hvad hvor hvordan i ikke ja jeg kan man med men mere min og om op over på så ' +
      'sig so som til ud under var ved vi',
    nb:
      'alle at av bli da de den der det din du eller en er et for fra har her hun hva hvor ' +
      'hvordan i ikke ja jeg kan man med men mer min og om opp over på så seg so som til ' +
      'under ut var ved vi',
    fi:
      'ei en että he ja joka jos kanssa kuin kun me mikä minä miten mutta myös ne niin no ' +
      'nyt on ovat se sekä sen sinä tai tämä voi voit',
    hu:
      'a az be csak de egy el és ez ha hat hogy hogyan is ki meg mert mi minden mint most ' +
      'ne nem ön s vagy van volt',
    cs:
      'a aby ale bez by co do jak jako je jeho jsem jsou k když která které který my na ne ' +
      'nebo o od po pod před při pro s se si tak to ty už v ve z za ze že',
    ro:
      'a ale am ar are ca că care ce cu cum de despre din ei este eu fi în la mai nu o pe ' +
      'pentru prin sa să sau se și sunt te un unde',
    id:
      'ada adalah akan anda apa atau bagaimana bisa dalam dan dapat dari dengan di ia ini ' +
      'itu juga kami karena ke kita mereka oleh pada saya sebagai tidak untuk yang',
    ru:
      'а без были было быть в вам вас во вот все вы да для до его ее если есть еще ещё же ' +
      'за и из или их к как когда который мы на не но о об он она они от по при с со так ' +
      'то только чем что чтобы это я',
    uk:
      'а або але без був бути в вам вас ви вона вони все від він для до з за й його коли ' +
      'ми на не про та так те то у це цей що щоб як який якщо є і із її',
    bg:
      'а без в ви да до е за и или как като ли ме на не но от по при с са се си след това ' +
      'че ще',
    ar: 'أن أو إلى إن التي الذي ثم على عن في قد كان كل لا لم ليس ما مع من هذا هذه هل هو هي',
    fa:
      'آن از است اما این با باید بر برای به تا خود در را شما شود می نیست ها های هر هم و چه ' +
      'که یا یک',
    ur:
      'آپ اس اور ایک بھی تو تھا تھی جو سے میں نہیں نے وہ پر کا کر کرنے کو کہ کی کے گا ہم ' +
      'ہو ہوں ہیں ہے یا یہ',
    hi:
      'आप इस उस एक और कर करें का कि की के को क्या गया जो तक तो था थी थे ने पर भी में मैं ' +
      'यह या ये वह से हम ही हूँ है हैं हो',
    mr: 'आणि आपण आम्ही आहे आहेत करा काय किंवा तर ते तो त्या नाही पण मध्ये मी ला व साठी हा ही हे होते',
    zh:
      '一个 一個 不是 与 为 为了 也 了 什么 什麼 从 他 他们 他們 会 但 你 你们 你們 吗 呢 和 哪些 在 她 如何 如果 对 将 將 對 就 并 您 我 ' +
      '我们 我們 所有 把 是 有 有关 来 沒有 没有 為 然后 由 給 给 而 能 被 要 讓 让 该 还 这 这个 这些 這 這些 這個 還 那 那些 都 需要',
    ja:
      'あなた ある いる か から が こと この これ さん し した して しない しま する せん それ た ため て で です では と という な ない など に ' +
      'の は ば へ ます ませ また まで も や よう より れる を',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)
