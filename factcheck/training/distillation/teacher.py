"""The teacher: a larger network that reads English only, judges better than the student can, and is not shipped.

all-mpnet-base-v2 (Apache-2.0; Song et al., "MPNet", 2020, trained further for sentence similarity) under the same head.
"""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer, processors
from torch import Tensor
from transformers import MPNetModel

from factcheck.training.network import Judging


class Teacher(Judging):
    """Logits (batch, 3) for token ids, mask and segments, each (batch, tokens)."""

    def __init__(self, folder: Path) -> None:
        encoder = MPNetModel.from_pretrained(folder, add_pooling_layer=False)
        super().__init__(encoder.config.hidden_size)
        self.encoder = encoder

    def forward(self, ids: Tensor, mask: Tensor, segments: Tensor) -> Tensor:
        states = self.encoder(input_ids=ids, attention_mask=mask.long()).last_hidden_state
        return self.judge(states, mask, segments)


def teacher_tokenizer(folder: Path) -> Tokenizer:
    """The teacher's own, with the statement's part marked as the student's tokenizer marks it."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    first, last = tokenizer.token_to_id("<s>"), tokenizer.token_to_id("</s>")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s>:1 $B:1 </s>:1",
        special_tokens=[("<s>", first), ("</s>", last)],
    )
    return tokenizer
