/** Swahili function words, own list of the project, CC0-1.0; separated by white space. */
export const swahiliStopWords = `
na ya wa kwa ni za katika la kuwa kama kwamba cha hiyo lakini yake hata wakati hivyo sasa wake au hii zaidi vya huo tu kwenye si pia ili
kila baada ambao ambayo ambaye ambazo ambalo ambacho ambavyo ambapo ambako yao wao kuna hilo kutoka pamoja bila huu hayo sana ndani hizo
hadi hili juu kuhusu baadhi wote yetu wetu hivi mara wengine nini ndiyo ndio zao kati hao hapa kutokana nyingine mwingine hakuna tena
bado basi kabisa hicho nje huyo vile yote zote vyote lote chote leo haya huko mwa kiasi hasa kabla wale chini gani hapo bali huku zake
ilikuwa pale badala yeye hawa hizi wala ile dhidi sisi kwani jinsi mengine mbele namna upande mimi wewe ninyi nyinyi yangu yako yenu
wangu wako wenu zangu zako zetu zenu langu lako lake letu lenu lao changu chako chake chetu chenu chao vyangu vyako vyake vyetu vyenu
vyao kwangu kwako kwake kwetu kwenu kwao huyu yule hiki kile yale zile ule lile humu mle hapana je ama ingawa ijapokuwa iwapo ikiwa
endapo maana sababu isipokuwa ila mpaka tangu toka tangia kisha halafu baadaye kadhalika aidha vilevile hususan takriban karibu labda
tafadhali yaani naam ndivyo sivyo ndipo siyo sio alikuwa walikuwa atakuwa itakuwa yakiwa akiwa wakiwa kuwepo ipo zipo yupo wapo upo kipo
vipo yapo lipo
`;
