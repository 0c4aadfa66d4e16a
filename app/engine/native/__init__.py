"""The native decoder: a whole step of a Llama-like model in C, on the CPU.

    structure.py    is a loaded model one of these? Its modules tell, not its name
    compiler.py     compiles decoder.c once per machine; without a compiler there is no native decoder
    library.py      the compiled functions and their structs
    packing.py      weights move from the model into the layout that decoder.c reads
    plan.py         what its attention needs of each sequence
    runner.py       batches for it, and the call of a step
    decoder.py      all of it together: recognise, pack, compare with the original model

Wherever any of that is not possible the model runs on torch as every other one does.
"""
