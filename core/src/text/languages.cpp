#include "text/languages.hpp"

namespace stet::text {
namespace {

constexpr Language all[] = {
    {},
    {"en",
     "|a|about|above|after|again|against|all|almost|also|although|always|am|among|an|and|another|any|are|aren't|around|as|at"
     "|away|be|because|been|before|being|below|between|both|but|by|can|can't|cannot|could|couldn't|did|didn't|do|does"
     "|doesn't|doing|don't|down|during|each|either|else|even|ever|every|few|for|from|further|had|hadn't|has|hasn't|have"
     "|haven't|having|he|he'd|he'll|he's|hence|her|here|hers|herself|him|himself|his|how|however|i|i'd|i'll|i'm|i've|if"
     "|in|into|is|isn't|it|it'd|it'll|it's|its|itself|just|least|less|let's|many|may|me|might|mine|more|most|much|must"
     "|my|myself|neither|no|nor|not|now|of|off|on|once|one|only|onto|or|other|others|ought|our|ours|ourselves|out|over"
     "|own|per|rather|same|shall|she|she'd|she'll|she's|should|shouldn't|since|so|some|still|such|than|that|that's|the"
     "|their|theirs|them|themselves|then|there|there's|therefore|these|they|they'd|they'll|they're|they've|this|those"
     "|though|through|thus|till|to|too|toward|towards|under|unless|until|up|upon|us|very|via|was|wasn't|we|we'd|we'll"
     "|we're|we've|were|weren't|what|what's|when|where|whether|which|while|who|who's|whom|whose|why|will|with|within"
     "|without|won't|would|wouldn't|yet|you|you'd|you'll|you're|you've|your|yours|yourself|yourselves|",
     "|a.m|apr|aug|ave|co|corp|dec|dept|etc|feb|inc|jan|jr|jul|jun|llc|ltd|mar|nov|oct|p.m|sep|sept|sr|st|u.k|u.n|u.s|",
     "|adm|approx|capt|cf|cmdr|col|dr|e.g|fig|gen|gov|hon|i.e|lt|maj|messrs|mr|mrs|ms|mt|no|nos|pp|pres|prof|rep|rev|sen|"
     "sgt|vs|",
     false},
};

}  // namespace

std::span<const Language> languages() noexcept { return all; }

}  // namespace stet::text
