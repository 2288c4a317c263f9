"""The cross-encoder as it is trained: multilingual-e5-small with a head of three labels.

Wang et al., "Multilingual E5 Text Embeddings" (2024) for the transformer. Both texts are read together; the states of
each one's tokens are averaged, as the encoder was pretrained to be read, and the two averages compared by difference
and product, as in Conneau et al., "InferSent" (2017), before one hidden layer judges them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from factcheck.training.export import shape_of
from sources.search.e5_weights import Shape, Weights

LABELS = 3
# Of the states that a block adds; the sets are small enough to be learnt by heart.
_DROPOUT = 0.1


class Layer(nn.Module):
    """One transformer block, post-norm as BERT has it."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.ao = nn.Linear(shape.hidden, shape.hidden)
        self.aln = nn.LayerNorm(shape.hidden, shape.epsilon)
        self.fi = nn.Linear(shape.hidden, shape.feed_forward)
        self.fo = nn.Linear(shape.feed_forward, shape.hidden)
        self.oln = nn.LayerNorm(shape.hidden, shape.epsilon)
        self.dropout = nn.Dropout(_DROPOUT)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """`states` (batch, tokens, hidden); `mask` (batch, 1, 1, tokens), True where there is a token."""
        batch, tokens, hidden = states.shape
        split = self.qkv(states).view(batch, tokens, 3, self.heads, hidden // self.heads)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        attended = _attend(query, key, value, mask)
        seen = self.ao(attended.transpose(1, 2).reshape(batch, tokens, hidden))
        middle = self.aln(states + self.dropout(seen))
        return self.oln(middle + self.dropout(self.fo(functional.gelu(self.fi(middle)))))


class Judging(nn.Module):
    """The head: from the states (batch, tokens, hidden) of both texts to logits (batch, 3) in the order of STANCES."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.dense = nn.Linear(4 * hidden, hidden)
        self.label = nn.Linear(hidden, LABELS)

    def judge(self, states: Tensor, mask: Tensor, segments: Tensor) -> Tensor:
        passage = _average(states, mask & (segments == 0))
        statement = _average(states, mask & (segments == 1))
        compared = torch.cat([passage, statement, (passage - statement).abs(), passage * statement], -1)
        judged: Tensor = self.label(torch.tanh(self.dense(compared)))
        return judged


class CrossEncoder(Judging):
    """Logits (batch, 3) for token ids, mask and segments, each (batch, tokens); the word table stays as it is."""

    def __init__(self, shape: Shape) -> None:
        super().__init__(shape.hidden)
        self.word = nn.Embedding(shape.vocabulary, shape.hidden).requires_grad_(False)
        self.position = nn.Embedding(shape.positions, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, ids: Tensor, mask: Tensor, segments: Tensor) -> Tensor:
        states = self.norm(self.word(ids) + self.position.weight[: ids.shape[1]])
        attend = mask[:, None, None, :]
        for layer in self.layers:
            states = layer(states, attend)
        return self.judge(states, mask, segments)


def _attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
    """Each (batch, heads, tokens, hidden per head)."""
    if query.is_cuda:
        return functional.scaled_dot_product_attention(query, key, value, mask)
    # Written out: on a processor the fused operator's backward pass takes longer than all matrices of the layer.
    scores = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5
    return torch.softmax(scores.masked_fill(~mask, -torch.inf), dim=-1) @ value


def _average(states: Tensor, chosen: Tensor) -> Tensor:
    """Mean state (batch, hidden) of the chosen tokens."""
    share = chosen.unsqueeze(-1).to(states.dtype)
    return (states * share).sum(1) / share.sum(1)


def from_arrays(arrays: Mapping[str, NDArray[np.float32]]) -> CrossEncoder:
    """The network of a whole state, as `read_cross_encoder` gives it."""
    network = CrossEncoder(shape_of(arrays))
    network.load_state_dict({name: torch.tensor(np.ascontiguousarray(values)) for name, values in arrays.items()})
    return network


def from_e5(weights: Weights, rows: NDArray[np.int64]) -> CrossEncoder:
    """The pretrained transformer with the embedding rows `rows` only, in their order, and a fresh head."""
    kept = Shape(
        weights.shape.hidden,
        weights.shape.layers,
        weights.shape.heads,
        weights.shape.feed_forward,
        len(rows),
        weights.shape.positions,
        weights.shape.epsilon,
    )
    network = CrossEncoder(kept)
    pretrained = {name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in _e5_tensors(weights, rows)}
    missing, unexpected = network.load_state_dict(pretrained, strict=False)
    if unexpected or any(not name.startswith(("dense.", "label.")) for name in missing):
        raise ValueError(f"The encoder's tensors do not fit: missing {missing}, unexpected {unexpected}.")
    return network


def _e5_tensors(weights: Weights, rows: NDArray[np.int64]) -> Iterator[tuple[str, NDArray[np.float32]]]:
    hidden = weights.shape.hidden
    positions = weights.vector("emb.pos").reshape(-1, hidden)[: weights.shape.positions]
    yield "word.weight", weights.matrix_rows("emb.word", hidden, rows)
    # Every token is of one type, so its vector is part of the position.
    yield "position.weight", positions + weights.vector("emb.type")[:hidden]
    yield "norm.weight", weights.vector("emb.ln.w")
    yield "norm.bias", weights.vector("emb.ln.b")
    for index in range(weights.shape.layers):
        yield from _layer_tensors(weights, index)


def _layer_tensors(weights: Weights, index: int) -> Iterator[tuple[str, NDArray[np.float32]]]:
    hidden, wide = weights.shape.hidden, weights.shape.feed_forward
    old, new = f"l{index}", f"layers.{index}"
    yield f"{new}.qkv.weight", np.concatenate([weights.matrix_rows(f"{old}.{part}.w", hidden) for part in "qkv"])
    yield f"{new}.qkv.bias", np.concatenate([weights.vector(f"{old}.{part}.b") for part in "qkv"])
    for name, width in (("ao", hidden), ("fi", hidden), ("fo", wide)):
        yield f"{new}.{name}.weight", weights.matrix_rows(f"{old}.{name}.w", width)
        yield f"{new}.{name}.bias", weights.vector(f"{old}.{name}.b")
    for name in ("aln", "oln"):
        yield f"{new}.{name}.weight", weights.vector(f"{old}.{name}.w")
        yield f"{new}.{name}.bias", weights.vector(f"{old}.{name}.b")
