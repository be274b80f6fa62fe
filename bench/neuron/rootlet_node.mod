TITLE Node of Ranvier of the MRG axon

COMMENT
Written for Rootlet from the equations of McIntyre, Richardson and Grill 2002
(J Neurophysiol 87:995-1006): fast and persistent sodium, slow potassium, leak.

The currents are lumped into one that belongs to no ion, because all reversal
potentials are constants; this spares NEURON the bookkeeping of concentrations.
There is no TABLE: a table would put its own error into runs at tight tolerance.
ENDCOMMENT

NEURON {
    THREADSAFE
    SUFFIX rootlet_node
    NONSPECIFIC_CURRENT i
    RANGE gNaf, gNap, gKs, gL, eNa, eK, eL
}

UNITS {
    (mA) = (milliamp)
    (mV) = (millivolt)
    (S) = (siemens)
}

PARAMETER {
    gNaf = 3.0 (S/cm2)
    gNap = 0.01 (S/cm2)
    gKs = 0.08 (S/cm2)
    gL = 0.007 (S/cm2)
    eNa = 50 (mV)
    eK = -90 (mV)
    eL = -90 (mV)
}

STATE { m h p s }

ASSIGNED {
    v (mV)
    celsius (degC)
    i (mA/cm2)
    activationSpeed
    inactivationSpeed
    potassiumSpeed
    mOpen (/ms)
    mShut (/ms)
    hOpen (/ms)
    hShut (/ms)
    pOpen (/ms)
    pShut (/ms)
    sOpen (/ms)
    sShut (/ms)
}

INITIAL {
    : The temperature is constant in a run, so its powers are taken once.
    UNITSOFF
    activationSpeed = 2.2^((celsius - 20) / 10)
    inactivationSpeed = 2.9^((celsius - 20) / 10)
    potassiumSpeed = 3.0^((celsius - 36) / 10)
    UNITSON
    rates(v)
    m = mOpen / (mOpen + mShut)
    h = hOpen / (hOpen + hShut)
    p = pOpen / (pOpen + pShut)
    s = sOpen / (sOpen + sShut)
}

BREAKPOINT {
    SOLVE gates METHOD cnexp
    i = (gNaf * m * m * m * h + gNap * p * p * p) * (v - eNa) + gKs * s * (v - eK) + gL * (v - eL)
}

DERIVATIVE gates {
    rates(v)
    m' = mOpen * (1 - m) - mShut * m
    h' = hOpen * (1 - h) - hShut * h
    p' = pOpen * (1 - p) - pShut * p
    s' = sOpen * (1 - s) - sShut * s
}

PROCEDURE rates(v (mV)) {
    UNITSOFF
    mOpen = activationSpeed * 1.86 * 10.3 * rectified((v + 21.4) / 10.3)
    mShut = activationSpeed * 0.086 * 9.16 * rectified(-(v + 25.7) / 9.16)
    hOpen = inactivationSpeed * 0.062 * 11 * rectified(-(v + 114) / 11)
    hShut = inactivationSpeed * 2.3 / (1 + exp(-(v + 31.8) / 13.4))
    pOpen = activationSpeed * 0.01 * 10.2 * rectified((v + 27) / 10.2)
    pShut = activationSpeed * 0.00025 * 10 * rectified(-(v + 34) / 10)
    sOpen = potassiumSpeed * 0.3 / (1 + exp(-(v + 53) / 5))
    sShut = potassiumSpeed * 0.03 / (1 + exp(-(v + 90)))
    UNITSON
}

FUNCTION rectified(x) {
    : x / (1 - exp(-x)), whose value at zero is a limit
    if (fabs(x) < 1e-5) {
        rectified = 1 + x / 2
    } else {
        rectified = x / (1 - exp(-x))
    }
}
