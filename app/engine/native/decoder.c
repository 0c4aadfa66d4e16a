/* One step of a Llama-like decoder on the CPU, from token ids to logits, in one parallel region.
 *
 * Decoding is bound by two things: reading the weights, and the pauses between some three hundred small operations.
 * Here a step is one call; its threads start once, share out each operation, and meet at barriers.
 *
 * Weights are bfloat16 or float32, the cache of keys and values is of the same type, and everything in between is
 * float32, but for the inputs of products, queries and probabilities on processors that multiply pairs of bfloat16.
 * Weight matrices are packed in panels of 16 output columns: for each pair of inputs (k, k+1) a panel has 16 pairs
 * of neighbouring elements. In bfloat16 that is one cache line, whose lower and upper halves of 32-bit words become
 * float32 by a shift and a mask. So the same loop reads weights at the speed of memory for one row, and multiplies
 * at nearly the speed of the multipliers for many.
 *
 *     keys    [num_blocks][num_kv_heads][head_dim][block_size]    16 keys side by side are one vector of scores
 *     values  [num_blocks][num_kv_heads][block_size][head_dim]
 *
 * and where attention multiplies pairs of bfloat16 too, of neighbouring dimensions or of neighbouring keys,
 *
 *     keys    [num_blocks][num_kv_heads][head_dim / 2][block_size][2]
 *     values  [num_blocks][num_kv_heads][block_size / 2][head_dim][2]
 *
 * Every sum is taken in the same order however many rows there are and however many threads: a sequence gets the same
 * numbers alone and in a batch, and whether its prompt was computed in one chunk or in many.
 *
 * Plain C with GCC's vector extensions, for any processor GCC or Clang knows. library.py has the same structs.
 */

#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <string.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif
#if defined(__AVX512F__)
#include <immintrin.h>
#endif

/* A tile's sums have to fit in registers: MAX_ROWS rows of PANELS panels, or a third of the rows of twice as many. */
#if defined(__AVX512F__)
#define LANES 16
#define PANELS 2
#define MAX_ROWS 12
#define SLICE_VECTORS 2
#elif defined(__AVX__)
#define LANES 8
#define PANELS 1
#define MAX_ROWS 6
#define SLICE_VECTORS 2
#else
#define LANES 4
#define PANELS 1
#define MAX_ROWS 6
#define SLICE_VECTORS 4
#endif

/* Processors that multiply pairs of bfloat16 do so with inputs rounded to it; ROUND_INPUTS lets tests do the same. */
#if defined(__AVX512BF16__)
#define HAS_PAIRS 1
#elif defined(ROUND_INPUTS)
#define HAS_PAIRS 1
#else
#define HAS_PAIRS 0
#endif

#define COLUMNS 16                /* of a panel */
#define VECTORS (COLUMNS / LANES) /* of a panel's row */
#define SLICE (SLICE_VECTORS * LANES)
#define BLOCK_ROWS 384      /* rows computed together: a full chunk of a prompt and what decodes beside it */
#define BLOCK_INPUTS 1024   /* inputs multiplied at a time for many rows, so that these stay in the second cache */
#define SHARES 8            /* of a product for each thread, so that none waits long for one that was interrupted */
#define FEW_ROWS 8          /* norms of so few are computed by each thread for itself */
#define MAX_COPIES 64       /* threads that do so */
#define MAX_GROUPS 4        /* times 16 keys scored together, as many as there are registers for */
#define SPAN 256            /* keys scored before their values are added up; even, so that no pair is divided */
#define MAX_HEAD_DIM 256
#define MAX_GROUP 32        /* query heads on one KV head */
#define MAX_TILES (BLOCK_ROWS * (MAX_GROUP / MAX_ROWS + 2))
#define PREFETCH_BYTES 1024

#define INLINE static inline __attribute__((always_inline))
/* Else the compiler makes an address of its own for every row, and the additions take longer than the products. */
#define KEEP(value) __asm__("" : "+r"(value))
#define UNROLL _Pragma("GCC unroll 16")

typedef float vec __attribute__((vector_size(4 * LANES)));
typedef uint32_t bits __attribute__((vector_size(4 * LANES)));
typedef int32_t ints __attribute__((vector_size(4 * LANES)));
typedef uint16_t halves __attribute__((vector_size(2 * LANES)));
typedef vec vec_at __attribute__((aligned(4), may_alias));
typedef bits bits_at __attribute__((aligned(4), may_alias));
typedef uint16_t half_at __attribute__((may_alias));
typedef uint32_t word_at __attribute__((may_alias));
typedef halves halves_at __attribute__((aligned(2), may_alias));

typedef struct {
    const float *attention_norm, *query_norm, *key_norm, *mlp_norm; /* query_norm and key_norm may be null */
    const void *qkv, *output, *gate_up, *down;                      /* packed */
    const float *qkv_bias, *output_bias, *gate_up_bias, *down_bias; /* may be null; padded to whole panels */
    void *keys, *values;
    float scale;
    int32_t window; /* how many of the last tokens it sees; 0 for all */
} Layer;

typedef struct {
    int32_t is_bfloat16;
    int32_t hidden_size, intermediate_size, vocab_size, num_layers;
    int32_t num_heads, num_kv_heads, head_dim, rotary_dim, block_size;
    int32_t is_embedding_packed; /* the embedding is the packed head, else rows of its own */
    float eps, rotary_scale;
    const float *inverse_frequencies; /* [rotary_dim / 2] */
    const float *norm;
    const void *embedding, *head; /* head packed */
    const float *head_bias;
    const Layer *layers;
} Model;

typedef struct {
    int32_t num_tokens, num_sequences, num_logits, num_threads;
    const int64_t *token_ids, *positions; /* [num_tokens] */
    const int32_t *starts;                /* [num_sequences + 1]: the first row of each sequence */
    const int32_t *contexts;              /* [num_sequences]: tokens before its first row */
    const int32_t *table_starts;          /* [num_sequences]: where its blocks begin in tables */
    const int32_t *tables;
    const int64_t *logits_rows; /* [num_logits], rising */
    float *logits;              /* [num_logits][vocab_size, padded to whole panels] */
    float *states;              /* if set: [num_logits][stride of hidden_size], the normed rows themselves; no logits */
    float *scratch;
    void (*on_block)(void); /* if set: called after each block of rows */
} Step;

/* Rows of one sequence times the query heads of one KV head, counted together: `count` of them from `first` on. */
typedef struct {
    int32_t sequence, first, count;
} Tile;

typedef struct {
    const Model *model;
    const Step *step;
    int first_row, num_rows, num_tiles;
    int is_decode; /* one tile per row, so that nobody waits for the keys of others */
    int sequences[BLOCK_ROWS];
    Tile tiles[MAX_TILES];
    float *hidden, *normed, *copies, *qkv, *attended, *gate_up, *activated, *cosines, *sines;
} Block;

/* y = x W^T, or added to y; bias is what the sums begin with. Strides in float32, also where x is rounded. */
typedef struct {
    const void *weights;
    const float *bias, *x;
    float *y;
    int x_stride, y_stride, num_rows, num_inputs, num_columns, is_bfloat16, is_added;
} Product;

INLINE int ceil_div(int a, int b) { return (a + b - 1) / b; }

INLINE int min_of(int a, int b) { return a < b ? a : b; }

/* Rows a power of two apart would all compete for the same few lines of the cache. */
INLINE int stride_of(int num_columns) { return ceil_div(num_columns, COLUMNS) * COLUMNS + 16; }

INLINE float from_bfloat16(uint16_t half) {
    uint32_t word = (uint32_t)half << 16;
    float value;
    memcpy(&value, &word, 4);
    return value;
}

INLINE uint16_t to_bfloat16(float value) {
    uint32_t word;
    memcpy(&word, &value, 4);
    if (value != value) return 0x7fc0;
    return (uint16_t)((word + 0x7fff + ((word >> 16) & 1)) >> 16);
}

INLINE vec load(const void *elements, long index, int is_bfloat16) {
    if (!is_bfloat16) return *(const vec_at *)((const float *)elements + index);
    halves h = *(const halves_at *)((const uint16_t *)elements + index);
    return (vec)(__builtin_convertvector(h, bits) << 16);
}

INLINE void store(void *elements, long index, float value, int is_bfloat16) {
    if (is_bfloat16)
        ((uint16_t *)elements)[index] = to_bfloat16(value);
    else
        ((float *)elements)[index] = value;
}

INLINE vec splat(float value) { return value - (vec){0}; }

INLINE vec choose(bits mask, vec yes, vec no) { return (vec)((mask & (bits)yes) | (~mask & (bits)no)); }

INLINE vec larger(vec a, vec b) {
#if defined(__AVX512F__)
    return (vec)_mm512_max_ps((__m512)a, (__m512)b);
#else
    return choose((bits)(a > b), a, b);
#endif
}

INLINE float largest_of(vec values) {
#if defined(__AVX512F__)
    return _mm512_reduce_max_ps((__m512)values);
#else
    float largest = values[0];
    for (int lane = 1; lane < LANES; lane++) largest = fmaxf(largest, values[lane]);
    return largest;
#endif
}

/* Inputs of products are rounded to bfloat16 where they are multiplied in pairs. */
INLINE int is_rounded(const Model *m) { return HAS_PAIRS && m->is_bfloat16; }

/* So are queries and probabilities; the keys of a pair have to be in one block. */
INLINE int is_paired(const Model *m) { return is_rounded(m) && m->block_size % 2 == 0; }

INLINE void put_input(float *row, long index, float value, int is_rounded) {
    if (is_rounded)
        ((half_at *)row)[index] = to_bfloat16(value);
    else
        row[index] = value;
}

/* A whole vector; what is beyond the end of the row goes into its padding. */
INLINE void put_inputs(float *row, long index, vec values, int is_rounded) {
    if (!is_rounded) {
        *(vec_at *)(row + index) = values;
        return;
    }
#if defined(__AVX512BF16__)
    *(halves_at *)((half_at *)row + index) = (halves)_mm512_cvtneps_pbh((__m512)values);
#else
    const bits words = (bits)values, rounded = (words + 0x7fff + ((words >> 16) & 1)) >> 16;
    *(halves_at *)((half_at *)row + index) = __builtin_convertvector(rounded, halves);
#endif
}

/* row[from ...] = values * scale, and nothing beyond. */
INLINE void put_row(float *row, long from, const float *values, float scale, int size, int is_rounded) {
    int i = 0;
    for (; i + LANES <= size; i += LANES)
        put_inputs(row, from + i, *(const vec_at *)(values + i) * scale, is_rounded);
    for (; i < size; i++) put_input(row, from + i, values[i] * scale, is_rounded);
}

/* sum + a * b of both halves of each word. */
INLINE vec multiply_pairs(vec sum, uint32_t a, bits b) {
#if defined(__AVX512BF16__)
    return (vec)_mm512_dpbf16_ps((__m512)sum, (__m512bh)_mm512_set1_epi32((int)a), (__m512bh)b);
#else
    const bits all = a - (bits){0};
    return sum + (vec)(all & 0xffff0000u) * (vec)(b & 0xffff0000u) + (vec)(all << 16) * (vec)(b << 16);
#endif
}

/* exp(x) for x <= 88, within 2e-7 of it: 2^n times a polynomial of the rest; 0 below -87. */
INLINE vec exp_of(vec x) {
    const vec round = splat(12582912.0f);
    vec n = (x * splat(1.44269504f) + round) - round;
    vec r = x - n * splat(0.693359375f) + n * splat(2.12194440e-4f);
    vec p = splat(1.9875691500e-4f);
    p = p * r + splat(1.3981999507e-3f);
    p = p * r + splat(8.3334519073e-3f);
    p = p * r + splat(4.1665795894e-2f);
    p = p * r + splat(1.6666665459e-1f);
    p = p * r + splat(5.0000001201e-1f);
    p = p * r * r + r + splat(1.0f);
    ints exponent = __builtin_convertvector(n + splat(127.0f), ints) << 23;
    return choose((bits)(x < splat(-87.0f)), splat(0.0f), p * (vec)exponent);
}

/* exp(x - shift) for x <= shift, within 1e-5 of it, which is far less than what is lost by rounding it to bfloat16;
 * exactly 0 for -INFINITY. */
INLINE vec rough_exp_of(vec x, vec shift) {
    const vec log2_e = splat(1.44269504f), power = larger(x * log2_e - shift * log2_e, splat(-200.0f));
#if defined(__AVX512F__)
    const vec n = (vec)_mm512_roundscale_ps((__m512)power, 0);
#else
    const vec n = (power + splat(12582912.0f)) - splat(12582912.0f);
#endif
    const vec r = power - n;
    vec p = splat(9.58279e-3f);
    p = p * r + splat(5.590642e-2f);
    p = p * r + splat(2.40241e-1f);
    p = p * r + splat(6.9312419e-1f);
    p = p * r + splat(1.0f);
#if defined(__AVX512F__)
    return (vec)_mm512_scalef_ps((__m512)p, (__m512)n);
#else
    const ints exponent = __builtin_convertvector(n + splat(127.0f), ints) << 23;
    return choose((bits)(n < splat(-126.0f)), splat(0.0f), p * (vec)exponent);
#endif
}

/* ---- products ---- */

/* The weights of two inputs for one vector of columns; where pairs are multiplied, both of them in `even`. */
INLINE void load_pair(const void *weights, int column, int is_bfloat16, vec *even, vec *odd) {
    if (is_bfloat16 && HAS_PAIRS) {
        *even = *(const vec_at *)((const float *)weights + column);
    } else if (is_bfloat16) {
        bits words = *(const bits_at *)((const uint32_t *)weights + column);
        *even = (vec)(words << 16);
        *odd = (vec)(words & 0xffff0000u);
    } else {
        *even = *(const vec_at *)((const float *)weights + column);
        *odd = *(const vec_at *)((const float *)weights + COLUMNS + column);
    }
}

/* sums += two inputs of a row times their weights. */
INLINE void multiply_row(
    const int vectors, const int is_bfloat16, const void *x, const vec *even, const vec *odd, vec *sums) {
    if (is_bfloat16 && HAS_PAIRS) {
        const uint32_t pair = *(const word_at *)x;
        UNROLL for (int v = 0; v < vectors; v++) sums[v] = multiply_pairs(sums[v], pair, (bits)even[v]);
        return;
    }
    const vec a = splat(((const float *)x)[0]), b = splat(((const float *)x)[1]);
    UNROLL for (int v = 0; v < vectors; v++) {
        sums[v] += a * even[v];
        sums[v] += b * odd[v];
    }
}

INLINE vec first_sum(const Product *p, int row, int column, int input) {
    if (p->is_added || input) return *(const vec_at *)(p->y + (long)row * p->y_stride + column);
    if (p->bias) return *(const vec_at *)(p->bias + column);
    return splat(0.0f);
}

/* rows x panels of y, of inputs [from, to). The first three arguments are constants wherever this is inlined. */
INLINE void multiply_tile(
    const int rows, const int panels, const int is_bfloat16, const Product *p, int row, int panel, int from, int to) {
    const int vectors = panels * VECTORS, pair_bytes = (is_bfloat16 ? 4 : 8) * COLUMNS;
    const int input_bytes = is_bfloat16 && HAS_PAIRS ? 4 : 8;
    long panel_bytes = (long)p->num_inputs / 2 * pair_bytes, stride = (long)p->x_stride * 4, stride3 = 3 * stride;
    /* Of every second panel and every fourth row; the others are at a multiple of the stride from these. */
    const char *weights = (const char *)p->weights + panel * panel_bytes + from / 2 * pair_bytes;
    const char *weights2 = weights + 2 * panel_bytes;
    const char *x0 = (const char *)p->x + row * stride + from / 2 * input_bytes;
    const char *x4 = x0 + 4 * stride, *x8 = x4 + 4 * stride;
    vec sums[MAX_ROWS][4 * VECTORS];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++)
            sums[r][v] = first_sum(p, row + r, panel * COLUMNS + v * LANES, from);
    for (int pairs = (to - from) / 2; pairs > 0; pairs--) {
        vec even[4 * VECTORS], odd[4 * VECTORS];
        KEEP(panel_bytes); KEEP(stride); KEEP(stride3);
        KEEP(weights); KEEP(weights2); KEEP(x0); KEEP(x4); KEEP(x8);
        UNROLL for (int v = 0; v < vectors; v++) {
            const char *of_panel = (v / VECTORS < 2 ? weights : weights2) + v / VECTORS % 2 * panel_bytes;
            load_pair(of_panel, v % VECTORS * LANES, is_bfloat16, &even[v], &odd[v]);
            if (v % VECTORS == 0) __builtin_prefetch(of_panel + PREFETCH_BYTES);
        }
        UNROLL for (int r = 0; r < rows; r++) {
            const char *x = r < 4 ? x0 : r < 8 ? x4 : x8;
            x += r % 4 == 3 ? stride3 : r % 4 * stride;
            multiply_row(vectors, is_bfloat16, x, even, odd, sums[r]);
        }
        weights += pair_bytes, x0 += input_bytes;
        if (panels > 2) weights2 += pair_bytes;
        if (rows > 4) x4 += input_bytes;
        if (rows > 8) x8 += input_bytes;
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < vectors; v++)
            *(vec_at *)(p->y + (long)(row + r) * p->y_stride + panel * COLUMNS + v * LANES) = sums[r][v];
}

/* Calls with a constant number of rows, from 1 to MAX_ROWS. */
#define ROW_CASE(n, call) case n: { enum { ROWS = n }; call; break; }
#define FEW_ROW_CASES(call) ROW_CASE(1, call) ROW_CASE(2, call)
#if MAX_ROWS == 12
#define WIDE_ROWS 4
#define WIDE_ROW_CASES(call) FEW_ROW_CASES(call) ROW_CASE(3, call) ROW_CASE(4, call)
#define ROW_CASES(call) WIDE_ROW_CASES(call) ROW_CASE(5, call) ROW_CASE(6, call) ROW_CASE(7, call) \
    ROW_CASE(8, call) ROW_CASE(9, call) ROW_CASE(10, call) ROW_CASE(11, call) ROW_CASE(12, call)
#else
#define WIDE_ROWS 2
#define WIDE_ROW_CASES(call) FEW_ROW_CASES(call)
#define ROW_CASES(call) FEW_ROW_CASES(call) ROW_CASE(3, call) ROW_CASE(4, call) ROW_CASE(5, call) ROW_CASE(6, call)
#endif

#define DEFINE_PRODUCTS(name, is_bfloat16)                                                                      \
    static void name##_wide(const Product *p, int rows, int row, int panel, int from, int to) {                 \
        switch (rows) { WIDE_ROW_CASES(multiply_tile(ROWS, 2 * PANELS, is_bfloat16, p, row, panel, from, to)) } \
    }                                                                                                           \
    static void name##_usual(const Product *p, int rows, int row, int panel, int from, int to) {                \
        switch (rows) { ROW_CASES(multiply_tile(ROWS, PANELS, is_bfloat16, p, row, panel, from, to)) }          \
    }                                                                                                           \
    static void name##_single(const Product *p, int rows, int row, int panel, int from, int to) {               \
        switch (rows) { ROW_CASES(multiply_tile(ROWS, 1, is_bfloat16, p, row, panel, from, to)) }               \
    }

DEFINE_PRODUCTS(bfloat16, 1)
DEFINE_PRODUCTS(float32, 0)

/* All rows for `count` panels, in tiles of equal height. */
static void multiply_panels(const Product *p, int panel, int count, int from, int to) {
    const int num_tiles = ceil_div(p->num_rows, MAX_ROWS);
    for (int tile = 0; tile < num_tiles; tile++) {
        const int row = tile * p->num_rows / num_tiles, rows = (tile + 1) * p->num_rows / num_tiles - row;
        int done = 0;
        for (; count - done >= 2 * PANELS && rows <= WIDE_ROWS; done += 2 * PANELS)
            (p->is_bfloat16 ? bfloat16_wide : float32_wide)(p, rows, row, panel + done, from, to);
        for (; count - done >= PANELS; done += PANELS)
            (p->is_bfloat16 ? bfloat16_usual : float32_usual)(p, rows, row, panel + done, from, to);
        for (; done < count; done++)
            (p->is_bfloat16 ? bfloat16_single : float32_single)(p, rows, row, panel + done, from, to);
    }
}

/* For panels [first, last), whose inputs are taken in equal parts. */
static void multiply_range(const Product *p, int first, int last) {
    const int unit = p->num_rows <= WIDE_ROWS ? 2 * PANELS : PANELS;
    const int num_parts = p->num_rows <= 2 * MAX_ROWS ? 1 : ceil_div(p->num_inputs, BLOCK_INPUTS);
    const int num_inputs = 2 * ceil_div(p->num_inputs, 2 * num_parts);
    for (int from = 0; from < p->num_inputs; from += num_inputs)
        for (int panel = first; panel < last; panel += unit)
            multiply_panels(p, panel, min_of(unit, last - panel), from, min_of(from + num_inputs, p->num_inputs));
}

/* How many panels a thread takes at a time. */
static int share_of(int num_panels) {
    const int unit = 2 * PANELS;
    return ceil_div(ceil_div(num_panels, unit), omp_get_num_threads() * SHARES) * unit;
}

/* Called by all threads. They take shares as they go: one of them is often slower, or has to wait for its core. */
static void multiply(const Product *p) {
    const int num_panels = ceil_div(p->num_columns, COLUMNS), share = share_of(num_panels);
#pragma omp for schedule(dynamic)
    for (int first = 0; first < num_panels; first += share) multiply_range(p, first, min_of(first + share, num_panels));
}

/* ---- attention ---- */

/* How keys and values lie in the cache; the first two are also what is_bfloat16 says. */
enum { FLOAT32, BFLOAT16, PAIRS };

/* Up to 16 keys of a span that lie side by side in a block: from `at` of the span, in_block of the block, on. */
typedef struct {
    long offset; /* elements before the part of the block that belongs to this KV head */
    int at, in_block;
} Group;

/* What a tile works on: for each row its query, where its output goes, and the first and last key it sees. */
typedef struct {
    const Model *model;
    const Layer *layer;
    const int32_t *table;
    int kv_head, count;
    const float *queries[MAX_ROWS];
    float *outputs[MAX_ROWS]; /* whole rows */
    int output_at[MAX_ROWS], first_keys[MAX_ROWS], last_keys[MAX_ROWS];
    vec totals[MAX_ROWS];
    float maxima[MAX_ROWS];
    float scores[MAX_ROWS][SPAN + COLUMNS];
    float sums[MAX_ROWS][MAX_HEAD_DIM + SLICE];
    int num_groups, num_known_groups;
    Group groups[SPAN + MAX_GROUPS]; /* of the span, and the next few, to fetch them in time */
    float rounded_queries[MAX_ROWS][MAX_HEAD_DIM / 2 + LANES];   /* pairs of bfloat16, if is_paired */
    float rounded_scores[MAX_ROWS][(SPAN + COLUMNS) / 2 + LANES]; /* likewise, as soon as they are probabilities */
} Attention;

/* Elements before the part of a block that belongs to this KV head. */
INLINE long part_offset(const Attention *a, long block) {
    const Model *m = a->model;
    return (block * m->num_kv_heads + a->kv_head) * m->head_dim * m->block_size;
}

INLINE long block_offset(const Attention *a, int key) { return part_offset(a, a->table[key / a->model->block_size]); }

/* Scores of 16 keys that lie side by side in a block; where the block ends earlier, the rest is garbage. */
INLINE void score_keys(const int rows, const int is_bfloat16, Attention *a, int key, int at) {
    const int block_size = a->model->block_size, head_dim = a->model->head_dim;
    const long offset = block_offset(a, key) + key % block_size;
    const void *keys = a->layer->keys;
    /* Blocks lie all over the memory: the values, and the keys of the next block, are on their way meanwhile. */
    const int next = min_of(key + COLUMNS, a->last_keys[rows - 1]), element_bytes = is_bfloat16 ? 2 : 4;
    const char *next_keys = (const char *)keys + (block_offset(a, next) + next % block_size) * element_bytes;
    const char *values = (const char *)a->layer->values;
    values += (block_offset(a, key) + (long)(key % block_size) * head_dim) * element_bytes;
    vec sums[MAX_ROWS][VECTORS];
    UNROLL for (int r = 0; r < rows; r++) UNROLL for (int v = 0; v < VECTORS; v++) sums[r][v] = splat(0.0f);
    for (int d = 0; d < head_dim; d++) {
        __builtin_prefetch(next_keys + (long)d * block_size * element_bytes);
        __builtin_prefetch(values + (long)d * COLUMNS * element_bytes);
        UNROLL for (int v = 0; v < VECTORS; v++) {
            const vec of_keys = load(keys, offset + (long)d * block_size + v * LANES, is_bfloat16);
            UNROLL for (int r = 0; r < rows; r++) sums[r][v] += splat(a->queries[r][d]) * of_keys;
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < VECTORS; v++) *(vec_at *)(a->scores[r] + at + v * LANES) = sums[r][v];
}

/* Division is slow, so the blocks of a span are looked up once for all its scores and sums. */
static void find_groups(Attention *a, int key, int count) {
    const int block_size = a->model->block_size, num_left = a->last_keys[a->count - 1] + 1 - key;
    const int32_t *block = a->table + key / block_size;
    int in_block = key % block_size, n = 0;
    a->num_groups = 0;
    for (int at = 0, step; at < num_left && n < a->num_groups + MAX_GROUPS; at += step) {
        a->groups[n++] = (Group){part_offset(a, *block), at, in_block};
        if (at < count) a->num_groups = n;
        step = min_of(COLUMNS, block_size - in_block);
        in_block += step;
        if (in_block < block_size) continue;
        in_block = 0;
        block++;
    }
    a->num_known_groups = n;
}

INLINE const uint32_t *keys_of(const Attention *a, const Group *group) {
    return (const uint32_t *)a->layer->keys + group->offset / 2 + group->in_block;
}

INLINE const uint32_t *values_of(const Attention *a, const Group *group) {
    return (const uint32_t *)a->layer->values + group->offset / 2 + (long)(group->in_block / 2) * a->model->head_dim;
}

/* Scores of `count` groups of keys, in pairs of dimensions. */
INLINE void score_groups(const int rows, const int count, Attention *a, int first) {
    const int block_size = a->model->block_size, num_pairs = a->model->head_dim / 2;
    const Group *groups = a->groups + first;
    const uint32_t *keys[MAX_GROUPS], *next_keys[MAX_GROUPS], *values[MAX_GROUPS];
    vec sums[MAX_ROWS][MAX_GROUPS * VECTORS];
    UNROLL for (int g = 0; g < count; g++) {
        keys[g] = keys_of(a, groups + g);
        next_keys[g] = keys_of(a, a->groups + min_of(first + count + g, a->num_known_groups - 1));
        values[g] = values_of(a, groups + g);
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < count * VECTORS; v++) sums[r][v] = splat(0.0f);
    for (int pair = 0; pair < num_pairs; pair++) {
        bits of_keys[MAX_GROUPS * VECTORS];
        UNROLL for (int g = 0; g < count; g++) {
            __builtin_prefetch(next_keys[g] + (long)pair * block_size);
            __builtin_prefetch(values[g] + (long)pair * COLUMNS);
        }
        UNROLL for (int v = 0; v < count * VECTORS; v++)
            of_keys[v] = *(const bits_at *)(keys[v / VECTORS] + (long)pair * block_size + v % VECTORS * LANES);
        UNROLL for (int r = 0; r < rows; r++) {
            const uint32_t query = ((const word_at *)a->rounded_queries[r])[pair];
            UNROLL for (int v = 0; v < count * VECTORS; v++)
                sums[r][v] = multiply_pairs(sums[r][v], query, of_keys[v]);
        }
    }
    UNROLL for (int g = 0; g < count; g++)
        UNROLL for (int r = 0; r < rows; r++)
            UNROLL for (int v = 0; v < VECTORS; v++)
                *(vec_at *)(a->scores[r] + groups[g].at + v * LANES) = sums[r][g * VECTORS + v];
}

INLINE void score_span(const int rows, const int kind, Attention *a, int key, int count) {
    const int block_size = a->model->block_size, together = rows <= MAX_ROWS / 2 ? MAX_GROUPS : MAX_GROUPS / 2;
    if (kind != PAIRS) {
        for (int at = 0; at < count; at += min_of(COLUMNS, block_size - (key + at) % block_size))
            score_keys(rows, kind, a, key + at, at);
        return;
    }
    find_groups(a, key, count);
    int first = 0;
    for (; first + together <= a->num_groups; first += together) score_groups(rows, together, a, first);
    for (; first < a->num_groups; first++) score_groups(rows, 1, a, first);
}

/* sums[r][slice] += probability * value, key after key. */
INLINE void add_slice(const int rows, const int is_bfloat16, Attention *a, int key, int count, int slice) {
    const int block_size = a->model->block_size, head_dim = a->model->head_dim;
    const void *values = a->layer->values;
    vec sums[MAX_ROWS][SLICE_VECTORS];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < SLICE_VECTORS; v++) sums[r][v] = *(vec_at *)(a->sums[r] + slice + v * LANES);
    for (int at = 0; at < count;) {
        const long offset = block_offset(a, key + at) + slice;
        for (int in_block = (key + at) % block_size; in_block < block_size && at < count; in_block++, at++) {
            vec value[SLICE_VECTORS];
            UNROLL for (int v = 0; v < SLICE_VECTORS; v++)
                value[v] = load(values, offset + (long)in_block * head_dim + v * LANES, is_bfloat16);
            UNROLL for (int r = 0; r < rows; r++)
                UNROLL for (int v = 0; v < SLICE_VECTORS; v++) sums[r][v] += splat(a->scores[r][at]) * value[v];
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < SLICE_VECTORS; v++) *(vec_at *)(a->sums[r] + slice + v * LANES) = sums[r][v];
}

/* The same, two keys at a time. */
INLINE void add_slice_of_pairs(const int rows, Attention *a, int count, int slice) {
    const int head_dim = a->model->head_dim;
    vec sums[MAX_ROWS][SLICE_VECTORS];
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < SLICE_VECTORS; v++) sums[r][v] = *(vec_at *)(a->sums[r] + slice + v * LANES);
    for (const Group *group = a->groups; group < a->groups + a->num_groups; group++) {
        const int end = min_of(group->at + min_of(COLUMNS, a->model->block_size - group->in_block), count);
        const uint32_t *values = values_of(a, group) + slice;
        for (int at = group->at; at < end; at += 2, values += head_dim) {
            bits value[SLICE_VECTORS];
            UNROLL for (int v = 0; v < SLICE_VECTORS; v++) value[v] = *(const bits_at *)(values + v * LANES);
            UNROLL for (int r = 0; r < rows; r++) {
                const uint32_t pair = ((const word_at *)a->rounded_scores[r])[at / 2];
                UNROLL for (int v = 0; v < SLICE_VECTORS; v++)
                    sums[r][v] = multiply_pairs(sums[r][v], pair, value[v]);
            }
        }
    }
    UNROLL for (int r = 0; r < rows; r++)
        UNROLL for (int v = 0; v < SLICE_VECTORS; v++) *(vec_at *)(a->sums[r] + slice + v * LANES) = sums[r][v];
}

/* Scores of one row become exp(score - maximum so far); what was summed before is scaled to the new maximum. */
static void soften(Attention *a, int row, int key, int count) {
    const int is_rounding = is_paired(a->model);
    float *scores = a->scores[row], *probabilities = is_rounding ? a->rounded_scores[row] : scores;
    for (int at = 0; at < min_of(a->first_keys[row] - key, count); at++) scores[at] = -INFINITY;
    const int num_seen = a->last_keys[row] + 1 - key;
    for (int at = num_seen > 0 ? num_seen : 0; at < count; at++) scores[at] = -INFINITY;
    for (int at = count; at % COLUMNS; at++) scores[at] = -INFINITY;
    vec maxima = splat(a->maxima[row]);
    for (int at = 0; at < count; at += LANES) maxima = larger(*(vec_at *)(scores + at), maxima);
    const float maximum = largest_of(maxima);
    if (maximum == -INFINITY) { /* it sees nothing of this span, and there was none before */
        for (int at = 0; at < count; at += LANES) put_inputs(probabilities, at, splat(0.0f), is_rounding);
        return;
    }
    const float correction = expf(a->maxima[row] - maximum);
    vec total = a->totals[row] * correction;
    for (int at = 0; at < count; at += LANES) {
        const vec score = *(vec_at *)(scores + at);
        const vec p = is_rounding ? rough_exp_of(score, splat(maximum)) : exp_of(score - maximum);
        put_inputs(probabilities, at, p, is_rounding);
        total += p;
    }
    for (int d = 0; d < a->model->head_dim; d += LANES) *(vec_at *)(a->sums[row] + d) *= correction;
    a->maxima[row] = maximum;
    a->totals[row] = total;
}

INLINE void attend_span(const int rows, const int kind, Attention *a, int key, int count) {
    score_span(rows, kind, a, key, count);
    for (int r = 0; r < rows; r++) soften(a, r, key, count);
    for (int slice = 0; slice < a->model->head_dim; slice += SLICE)
        if (kind == PAIRS)
            add_slice_of_pairs(rows, a, count, slice);
        else
            add_slice(rows, kind, a, key, count, slice);
}

static void attend_span_float32(Attention *a, int key, int count) {
    switch (a->count) { ROW_CASES(attend_span(ROWS, FLOAT32, a, key, count)) }
}

static void attend_span_bfloat16(Attention *a, int key, int count) {
    switch (a->count) { ROW_CASES(attend_span(ROWS, BFLOAT16, a, key, count)) }
}

static void attend_span_pairs(Attention *a, int key, int count) {
    switch (a->count) { ROW_CASES(attend_span(ROWS, PAIRS, a, key, count)) }
}

static void prepare_attention(Attention *a, const Block *b, const Tile *tile) {
    const Model *m = b->model;
    const int group = m->num_heads / m->num_kv_heads, start = b->step->starts[tile->sequence];
    const int qkv_stride = stride_of((m->num_heads + 2 * m->num_kv_heads) * m->head_dim), window = a->layer->window;
    for (int r = 0; r < tile->count; r++) {
        const int token = (tile->first + r) / group, head = a->kv_head * group + (tile->first + r) % group;
        const long row = start + token - b->first_row;
        a->queries[r] = b->qkv + row * qkv_stride + head * m->head_dim;
        a->outputs[r] = b->attended + row * stride_of(m->num_heads * m->head_dim);
        a->output_at[r] = head * m->head_dim;
        a->last_keys[r] = b->step->contexts[tile->sequence] + token;
        a->first_keys[r] = window && a->last_keys[r] >= window ? a->last_keys[r] + 1 - window : 0;
        a->totals[r] = splat(0.0f);
        a->maxima[r] = -INFINITY;
        memset(a->sums[r], 0, sizeof a->sums[r]);
        if (is_paired(m)) put_row(a->rounded_queries[r], 0, a->queries[r], 1.0f, m->head_dim, 1);
    }
}

static void attend_tile(const Block *b, const Layer *layer, const Tile *tile, int kv_head) {
    Attention a; /* large, and filled as far as it is used */
    a.model = b->model;
    a.layer = layer;
    a.table = b->step->tables + b->step->table_starts[tile->sequence];
    a.kv_head = kv_head;
    a.count = tile->count;
    prepare_attention(&a, b, tile);
    const int end = a.last_keys[a.count - 1] + 1;
    /* Spans begin at multiples of their length, so that their borders don't depend on the tile. */
    void (*attend_span)(Attention *, int, int) = is_paired(a.model)    ? attend_span_pairs
                                                 : a.model->is_bfloat16 ? attend_span_bfloat16
                                                                        : attend_span_float32;
    for (int key = a.first_keys[0] / SPAN * SPAN; key < end; key += SPAN)
        attend_span(&a, key, min_of(SPAN, end - key));
    for (int r = 0; r < a.count; r++) {
        float total = 0.0f;
        for (int lane = 0; lane < LANES; lane++) total += a.totals[r][lane];
        put_row(a.outputs[r], a.output_at[r], a.sums[r], 1.0f / total, a.model->head_dim, is_rounded(a.model));
    }
}

/* ---- what lies between ---- */

INLINE void normalize(const float *x, const float *weight, float *y, int size, float eps, int is_rounded) {
    float sum = 0.0f;
#pragma omp simd reduction(+ : sum)
    for (int i = 0; i < size; i++) sum += x[i] * x[i];
    const float scale = 1.0f / sqrtf(sum / (float)size + eps);
    int i = 0;
    for (; i + LANES <= size; i += LANES)
        put_inputs(y, i, *(const vec_at *)(x + i) * scale * *(const vec_at *)(weight + i), is_rounded);
    for (; i < size; i++) put_input(y, i, x[i] * scale * weight[i], is_rounded);
}

/* The normed rows, as inputs of a product: shared, or a copy of this thread's own, which costs no barrier. */
static const float *normalize_rows(const Block *b, const float *weight) {
    const Model *m = b->model;
    const int size = m->hidden_size, stride = stride_of(size), thread = omp_get_thread_num();
    if (b->num_rows <= FEW_ROWS && omp_get_num_threads() <= MAX_COPIES) {
        float *own = b->copies + (long)thread * FEW_ROWS * stride;
        for (int row = 0; row < b->num_rows; row++)
            normalize(b->hidden + row * stride, weight, own + row * stride, size, m->eps, is_rounded(m));
        return own;
    }
#pragma omp for schedule(static)
    for (int row = 0; row < b->num_rows; row++) {
        const long at = (long)row * stride;
        normalize(b->hidden + at, weight, b->normed + at, size, m->eps, is_rounded(m));
    }
    return b->normed;
}

INLINE void rotate(float *head, const float *cosines, const float *sines, int half) {
#pragma omp simd
    for (int i = 0; i < half; i++) {
        const float a = head[i], c = head[i + half];
        head[i] = a * cosines[i] - c * sines[i];
        head[i + half] = c * cosines[i] + a * sines[i];
    }
}

static void store_key_pairs(void *keys, long offset, const float *x, int dim, int in_block, int block_size) {
    float rounded[MAX_HEAD_DIM / 2];
    put_row(rounded, 0, x, 1.0f, dim, 1);
    word_at *at = (word_at *)keys + offset / 2 + in_block;
    for (int pair = 0; pair < dim / 2; pair++) at[(long)pair * block_size] = ((word_at *)rounded)[pair];
}

/* Where the other key of a pair is still to come, its place holds what another sequence left there: it counts for
 * nothing, but not if it is NaN. */
static void store_value_pairs(void *values, long offset, const float *x, int dim, int in_block, int has_next) {
    float rounded[MAX_HEAD_DIM / 2];
    put_row(rounded, 0, x, 1.0f, dim, 1);
    half_at *at = (half_at *)values + offset + (long)(in_block / 2) * dim * 2;
    if (in_block % 2 == 0 && !has_next)
        for (int d = 0; d < dim; d++) ((word_at *)at)[d] = ((half_at *)rounded)[d];
    else
        for (int d = 0; d < dim; d++) at[2 * d + in_block % 2] = ((half_at *)rounded)[d];
}

/* A query head is normed, rotated and scaled; a key head is normed, rotated and stored; a value head is stored. */
static void finish_head(const Block *b, const Layer *layer, int row, int head) {
    const Model *m = b->model;
    const int first_key = m->num_heads, first_value = m->num_heads + m->num_kv_heads, dim = m->head_dim;
    const int num_heads = first_value + m->num_kv_heads, half = m->rotary_dim / 2;
    float *x = b->qkv + (long)row * stride_of(num_heads * dim) + head * dim;
    const float *norm = head < first_key ? layer->query_norm : layer->key_norm;
    if (head < first_value) {
        if (norm) normalize(x, norm, x, dim, m->eps, 0);
        rotate(x, b->cosines + (long)row * half, b->sines + (long)row * half, half);
    }
    if (head < first_key) {
        put_row(x, 0, x, layer->scale, dim, 0);
        return;
    }
    const int sequence = b->sequences[row];
    const int key = b->step->contexts[sequence] + b->first_row + row - b->step->starts[sequence];
    const long block = b->step->tables[b->step->table_starts[sequence] + key / m->block_size];
    const int in_block = key % m->block_size, kv_head = head < first_value ? head - first_key : head - first_value;
    const long offset = (block * m->num_kv_heads + kv_head) * dim * m->block_size;
    if (is_paired(m)) {
        const int has_next = row + 1 < b->num_rows && b->sequences[row + 1] == sequence;
        if (head < first_value)
            store_key_pairs(layer->keys, offset, x, dim, in_block, m->block_size);
        else
            store_value_pairs(layer->values, offset, x, dim, in_block, has_next);
        return;
    }
    for (int d = 0; d < dim; d++)
        if (head < first_value)
            store(layer->keys, offset + (long)d * m->block_size + in_block, x[d], m->is_bfloat16);
        else
            store(layer->values, offset + (long)in_block * dim + d, x[d], m->is_bfloat16);
}

/* In decoding a tile is all there is of a row and KV head, so what it needs can be finished on the spot. */
static void finish_and_attend(const Block *b, const Layer *layer, const Tile *tile, int kv_head) {
    const Model *m = b->model;
    const int group = m->num_heads / m->num_kv_heads;
    /* Not always the first token of its chunk: the last one of a long prompt may have a block for itself. */
    const int row = b->step->starts[tile->sequence] + tile->first / group - b->first_row;
    for (int head = kv_head * group; head < (kv_head + 1) * group; head++) finish_head(b, layer, row, head);
    finish_head(b, layer, row, m->num_heads + kv_head);
    finish_head(b, layer, row, m->num_heads + m->num_kv_heads + kv_head);
    attend_tile(b, layer, tile, kv_head);
}

static void attend(const Block *b, const Layer *layer) {
    const int num_kv_heads = b->model->num_kv_heads, num_heads = b->model->num_heads + 2 * num_kv_heads;
    if (b->is_decode) {
#pragma omp for schedule(static)
        for (int item = 0; item < b->num_tiles * num_kv_heads; item++)
            finish_and_attend(b, layer, &b->tiles[item / num_kv_heads], item % num_kv_heads);
        return;
    }
#pragma omp for schedule(static)
    for (int item = 0; item < b->num_rows * num_heads; item++)
        finish_head(b, layer, item / num_heads, item % num_heads);
    /* Tiles of one KV head follow one another: its keys and values stay in the second cache meanwhile. */
#pragma omp for schedule(dynamic)
    for (int item = 0; item < b->num_tiles * num_kv_heads; item++)
        attend_tile(b, layer, &b->tiles[item % b->num_tiles], item / b->num_tiles);
}

/* activated = silu(gate) * up, columns [from, to) of all rows. */
static void activate(const Block *b, int from, int to) {
    const int size = b->model->intermediate_size, is_input_rounded = is_rounded(b->model);
    for (int row = 0; row < b->num_rows; row++) {
        const float *gate = b->gate_up + (long)row * stride_of(2 * size), *up = gate + size;
        float *y = b->activated + (long)row * stride_of(size);
        for (int i = from; i < to; i += LANES) {
            const vec g = *(const vec_at *)(gate + i);
            /* Where exp(-g) would overflow, silu(g) is 0 in float32. */
            const vec a = g / (splat(1.0f) + exp_of(-larger(g, splat(-88.0f)))) * *(const vec_at *)(up + i);
            put_inputs(y, i, a, is_input_rounded);
        }
    }
}

/* Whoever multiplied some columns activates them, if gate and up are of whole panels. */
static void multiply_and_activate(const Block *b, const Product *gate_up) {
    const int size = b->model->intermediate_size, num_panels = ceil_div(size, COLUMNS), share = share_of(num_panels);
    const int is_apart = size % COLUMNS != 0;
    if (is_apart) multiply(gate_up);
#pragma omp for schedule(dynamic)
    for (int first = 0; first < num_panels; first += share) {
        const int last = min_of(first + share, num_panels);
        if (!is_apart) {
            multiply_range(gate_up, first, last);
            multiply_range(gate_up, num_panels + first, num_panels + last);
        }
        activate(b, first * COLUMNS, min_of(last * COLUMNS, size));
    }
}

static void embed_row(const Block *b, int row) {
    const Model *m = b->model;
    const long token = b->step->token_ids[b->first_row + row], size = m->hidden_size;
    float *x = b->hidden + (long)row * stride_of(size);
    long at = token * size, panel_at = token / COLUMNS * size * COLUMNS + token % COLUMNS * (m->is_bfloat16 ? 2 : 1);
    for (long k = 0; k < size; k++) {
        const long in_panel = m->is_bfloat16 ? k / 2 * 2 * COLUMNS + k % 2 : k * COLUMNS;
        const long index = m->is_embedding_packed ? panel_at + in_panel : at + k;
        x[k] = m->is_bfloat16 ? from_bfloat16(((const uint16_t *)m->embedding)[index])
                              : ((const float *)m->embedding)[index];
    }
}

static void embed(const Block *b) {
    const Model *m = b->model;
    const int half = m->rotary_dim / 2;
#pragma omp for schedule(static)
    for (int row = 0; row < b->num_rows; row++) {
        embed_row(b, row);
        const float position = (float)b->step->positions[b->first_row + row];
        for (int i = 0; i < half; i++) {
            const float angle = position * m->inverse_frequencies[i];
            b->cosines[(long)row * half + i] = cosf(angle) * m->rotary_scale;
            b->sines[(long)row * half + i] = sinf(angle) * m->rotary_scale;
        }
    }
}

static Product product(const Block *b, const void *weights, const float *bias, int num_inputs, int num_columns) {
    Product p = {.weights = weights, .bias = bias, .num_rows = b->num_rows, .is_bfloat16 = b->model->is_bfloat16};
    p.num_inputs = num_inputs;
    p.num_columns = num_columns;
    p.x_stride = stride_of(num_inputs);
    p.y_stride = stride_of(num_columns);
    return p;
}

static void add_bias(const Block *b, const float *bias) {
    const int size = b->model->hidden_size;
    if (!bias) return;
#pragma omp for schedule(static)
    for (int row = 0; row < b->num_rows; row++)
        for (int i = 0; i < size; i++) b->hidden[(long)row * stride_of(size) + i] += bias[i];
}

static void run_layer(const Block *b, const Layer *layer) {
    const Model *m = b->model;
    const int size = m->hidden_size, heads_size = m->num_heads * m->head_dim;
    const int qkv_size = heads_size + 2 * m->num_kv_heads * m->head_dim;

    Product qkv = product(b, layer->qkv, layer->qkv_bias, size, qkv_size);
    qkv.x = normalize_rows(b, layer->attention_norm), qkv.y = b->qkv;
    multiply(&qkv);
    attend(b, layer);
    add_bias(b, layer->output_bias);
    Product output = product(b, layer->output, NULL, heads_size, size);
    output.x = b->attended, output.y = b->hidden, output.is_added = 1;
    multiply(&output);

    Product gate_up = product(b, layer->gate_up, layer->gate_up_bias, size, 2 * m->intermediate_size);
    gate_up.x = normalize_rows(b, layer->mlp_norm), gate_up.y = b->gate_up;
    multiply_and_activate(b, &gate_up);
    add_bias(b, layer->down_bias);
    Product down = product(b, layer->down, NULL, m->intermediate_size, size);
    down.x = b->activated, down.y = b->hidden, down.is_added = 1;
    multiply(&down);
}

/* Logits, or the states they are made of, of those rows of the block that are asked for; `first` came before. */
static void run_head(const Block *b, int first, int count) {
    const Model *m = b->model;
    const int size = m->hidden_size, stride = stride_of(size), wants_states = b->step->states != NULL;
    float *normed = wants_states ? b->step->states + (long)first * stride : b->normed;
    const int rounds = !wants_states && is_rounded(m);
#pragma omp for schedule(static)
    for (int i = 0; i < count; i++) {
        const long row = b->step->logits_rows[first + i] - b->first_row;
        normalize(b->hidden + row * stride, m->norm, normed + (long)i * stride, size, m->eps, rounds);
    }
    if (wants_states) return;
    Product head = product(b, m->head, m->head_bias, size, m->vocab_size);
    head.x = b->normed, head.num_rows = count;
    head.y_stride = ceil_div(m->vocab_size, COLUMNS) * COLUMNS;
    head.y = b->step->logits + (long)first * head.y_stride;
    multiply(&head);
}

/* ---- a step ---- */

static float *take(float **scratch, long num_rows, long stride) {
    float *taken = *scratch;
    *scratch += num_rows * stride;
    return taken;
}

/* Divides the scratch memory among the activations; gives back its end. */
static float *lay_out(Block *b, const Model *m, float *scratch) {
    b->hidden = take(&scratch, BLOCK_ROWS, stride_of(m->hidden_size));
    b->normed = take(&scratch, BLOCK_ROWS, stride_of(m->hidden_size));
    b->copies = take(&scratch, FEW_ROWS * MAX_COPIES, stride_of(m->hidden_size));
    b->qkv = take(&scratch, BLOCK_ROWS, stride_of((m->num_heads + 2 * m->num_kv_heads) * m->head_dim));
    b->attended = take(&scratch, BLOCK_ROWS, stride_of(m->num_heads * m->head_dim));
    b->gate_up = take(&scratch, BLOCK_ROWS, stride_of(2 * m->intermediate_size));
    b->activated = take(&scratch, BLOCK_ROWS, stride_of(m->intermediate_size));
    b->cosines = take(&scratch, BLOCK_ROWS, m->rotary_dim / 2);
    b->sines = take(&scratch, BLOCK_ROWS, m->rotary_dim / 2);
    return scratch;
}

/* Which sequence each row of the block belongs to, and the attention's tiles. */
static void divide(Block *b) {
    const Step *s = b->step;
    const int group = b->model->num_heads / b->model->num_kv_heads, end_row = b->first_row + b->num_rows;
    int num_present = 0;
    b->num_tiles = 0;
    for (int sequence = 0; sequence < s->num_sequences; sequence++) {
        const int start = s->starts[sequence];
        const int from = start > b->first_row ? start : b->first_row, to = min_of(s->starts[sequence + 1], end_row);
        num_present += from < to;
        for (int row = from; row < to; row++) b->sequences[row - b->first_row] = sequence;
        for (int first = (from - start) * group, end = (to - start) * group; first < end; first += MAX_ROWS)
            b->tiles[b->num_tiles++] = (Tile){sequence, first, min_of(MAX_ROWS, end - first)};
    }
    b->is_decode = num_present == b->num_rows && group <= MAX_ROWS;
}

static void run_block(Block *b, int first_logits, int num_logits) {
#pragma omp parallel num_threads(b->step->num_threads)
    {
        embed(b);
        for (int layer = 0; layer < b->model->num_layers; layer++) run_layer(b, &b->model->layers[layer]);
        if (num_logits) run_head(b, first_logits, num_logits);
    }
}

/* All tokens of the step, in equal blocks: a block finds those before it in the cache. */
void responsa_step(const Model *model, const Step *step) {
    Block b = {.model = model, .step = step};
    lay_out(&b, model, step->scratch);
    const long num_tokens = step->num_tokens, num_blocks = ceil_div(step->num_tokens, BLOCK_ROWS);
    int num_logits = 0;
    for (long block = 0; block < num_blocks; block++) {
        b.first_row = (int)(block * num_tokens / num_blocks);
        const int end_row = (int)((block + 1) * num_tokens / num_blocks), first_logits = num_logits;
        b.num_rows = end_row - b.first_row;
        divide(&b);
        while (num_logits < step->num_logits && step->logits_rows[num_logits] < end_row) num_logits++;
        run_block(&b, first_logits, num_logits - first_logits);
        if (step->on_block) step->on_block();
    }
}

/* The kernel's numbers of the threads that compute steps; 0 where they are not known. */
void responsa_thread_ids(int64_t *ids, int32_t num_threads) {
#pragma omp parallel num_threads(num_threads)
#if defined(__linux__)
    ids[omp_get_thread_num()] = syscall(SYS_gettid);
#else
    ids[omp_get_thread_num()] = 0;
#endif
}

int64_t responsa_scratch_size(const Model *model) {
    Block b;
    return lay_out(&b, model, NULL) - (float *)NULL;
}

/* weights [num_rows][num_inputs] -> panels. */
void responsa_pack(const void *weights, void *packed, int64_t num_rows, int64_t num_inputs, int32_t is_bfloat16) {
    const long num_pairs = num_inputs / 2;
#pragma omp parallel for schedule(static)
    for (long panel = 0; panel < ceil_div(num_rows, COLUMNS); panel++) {
        for (long pair = 0; pair < num_pairs; pair++) {
            for (long lane = 0; lane < COLUMNS && panel * COLUMNS + lane < num_rows; lane++) {
                const long from = (panel * COLUMNS + lane) * num_pairs + pair, to = panel * num_pairs + pair;
                if (is_bfloat16) {
                    ((uint32_t *)packed)[to * COLUMNS + lane] = ((const uint32_t *)weights)[from];
                } else {
                    ((float *)packed)[to * 2 * COLUMNS + lane] = ((const float *)weights)[2 * from];
                    ((float *)packed)[(to * 2 + 1) * COLUMNS + lane] = ((const float *)weights)[2 * from + 1];
                }
            }
        }
    }
}
