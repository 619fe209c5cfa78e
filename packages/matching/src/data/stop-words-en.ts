/** English function words and the commonest words of needs and offers, own list of the project, CC0-1.0; separated by white space. */
export const englishStopWords = `
a about above across after again against all almost along already also although always am among an and another any anyone anything are
around as at away back be became because become been before behind being below beside between both but by came can cannot could did do
does doing done down during each either else enough especially etc even ever every everything far few first for from further get gets
give given go goes going got had has have having he hence her here hers herself him himself his how however i if in indeed instead into
is it its itself just keep last least less let like made make makes many may me might more most much must my myself near need needs
neither never next no nor not nothing now of off often on once one only onto or other others our ours ourselves out over own per perhaps
please put quite rather really same say see seem several shall she should since so some something soon still such take than that the
their theirs them themselves then there therefore these they thing things this those though through thus to together too toward towards
two under until up upon us use used uses using very via want wants was way we well were what whatever when where whether which while who
whole whom whose why will with within without would yes yet you your yours yourself
`;
