package org.rootlet.inference;

/**
 * What an answer says of a particle. Many particles share theirs, so weights are summed by them first.
 *
 * @param structure what is harmed
 * @param bothSides whether it is harmed on both sides
 * @param cause what harms it
 * @param severity how much is lost
 * @param age how long it has lasted
 */
record Traits(Structure structure, boolean bothSides, CauseGroup cause, Severity severity, LesionAge age) {
    static Traits of(Particles.Person person) {
        return new Traits(
                person.structure(), person.bothSides(), person.cause(), person.severity(), LesionAge.of(person.days()));
    }

    /** Returns the side of the lesion in the answer, of a particle as it was drawn, on the left, or of its mirror image. */
    Localization.AnswerSide side(boolean mirrored) {
        if (structure == Structure.NONE || structure == Structure.MIMIC) {
            return Localization.AnswerSide.NONE;
        }
        if (bothSides) {
            return Localization.AnswerSide.BOTH;
        }
        return mirrored ? Localization.AnswerSide.RIGHT : Localization.AnswerSide.LEFT;
    }
}
